/** What a backslash takes the meaning of. Characters stand for them that no text can hold. */
const ESCAPED = ':#={}~';
const MARKS = '\u000e\u000f\u0010\u0011\u0012\u0013';
const BREAK = '\u0014';

/** `\:` and the like as marks that mean nothing, `\n` as a line break, `\\` as one backslash. */
export const hideEscapes = (text: string): string =>
  text.replace(/\\([\\:#={}~n])/g, (_, sign: string) => {
    if (sign === '\\') return '\\';
    return sign === 'n' ? BREAK : (MARKS[ESCAPED.indexOf(sign)] ?? sign);
  });

/** The characters that the marks stand for. */
export const showEscapes = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them, so that they can be marks.
  text.replace(/[\u000e-\u0014]/g, (mark) => (mark === BREAK ? '\n' : (ESCAPED[MARKS.indexOf(mark)] ?? mark)));
