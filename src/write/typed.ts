const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** An answer is no Markdown: a backslash is doubled before what would make an escape of the format's own with it. */
export const typedAnswer = (text: string): string => onOneLine(text).replace(/(?<=\\)(?:[[\]|=]|->)/g, '\\$&');

/** Between the brackets and bars of a gap. A bracket or a backslash at the end would join with what follows. */
const typedGap = (text: string): string =>
  onOneLine(text)
    .replace(/[[\]|]|(?<=\\)(?:=|->)/g, '\\$&')
    .replace(/[\]\\]$/, '$& ');

/** `[[one|other]]` */
export const writeBlank = (answers: readonly string[]): string => `[[${answers.map(typedGap).join('|')}]]`;

interface MenuChoice {
  readonly text: string;
  readonly right?: boolean | undefined;
}

/** `[[ (right) | wrong ]]` */
export const writeMenu = (choices: readonly MenuChoice[]): string =>
  `[[ ${choices.map(({ text, right }) => (right ? rightOf(text) : wrongOf(text))).join(' | ')} ]]`;

/** Parentheses mark the right choice: those of a text become brackets where they would be taken for the mark. */
const rightOf = (text: string): string => `(${typedGap(isBalanced(text) ? text : bracketed(text))})`;
const wrongOf = (text: string): string => typedGap(/^\(.*\)$/s.test(text.trim()) ? bracketed(text) : text);
const bracketed = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
