/** A paragraph, or an item of a list: its words without marks, and where it begins. */
export interface Line {
  readonly text: string;
  readonly line: number;
  /** A bullet, a number, or none. */
  readonly mark: 'bullet' | 'number' | undefined;
  /** Stands behind an empty line, or first. */
  readonly isApart: boolean;
}

const MARK = /^(?:([•◦▪‣·*+–-])|(\d{1,3})[.)])\s+/;
const RULE = /^\s*(?:[-=*_~]\s*){3,}$/;

/** The lines of a text, those that were wrapped joined; `undefined` for a line across the page. */
export function linesOf(text: string): (Line | undefined)[] {
  const lines: (Line | undefined)[] = [];
  let isApart = true;
  for (const [index, written] of text.split('\n').entries()) {
    const trimmed = written.trim();
    if (trimmed === '') isApart = true;
    else if (RULE.test(written)) lines.push(undefined);
    else {
      const found = MARK.exec(trimmed);
      const words = trimmed.slice(found?.[0].length ?? 0);
      const before = lines.at(-1);
      const mark = found && (found[1] ? 'bullet' : 'number');
      if (before && !isApart && !mark && isWrapped(before.text, words))
        lines[lines.length - 1] = { ...before, text: `${before.text} ${words}` };
      else lines.push({ text: words, line: index + 1, mark: mark ?? undefined, isApart });
      isApart = false;
    }
  }
  return lines;
}

/** A long line without an end goes on in the next, if that does not begin anything. */
const isWrapped = (before: string, next: string): boolean =>
  before.length >= 50 && !/[.!?:;”"’)\]…]$/.test(before) && !/^[#>]/.test(next) && !/^[^:]{1,60}:\s/.test(next);

/** Of how many sentences a text is; abbreviations of one letter end none. */
export const sentencesIn = (text: string): number =>
  text.split(/(?<=(?<![\p{Lu}]|\b(?:Mr|Mrs|Dr|St|vs|etc|e\.g|i\.e|c|ca|no))[.!?…][”"’)\]]*)\s+(?=[\p{Lu}\p{N}“"'‘(])/u)
    .length;
