/** What XML 1.0 cannot hold (production 2, Char), by a lone surrogate too. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** The first character that XML 1.0 cannot hold. `code` names it: U+0000. */
export function forbiddenCharacter(text: string): { readonly offset: number; readonly code: string } | undefined {
  const found = FORBIDDEN.exec(text);
  if (!found) return undefined;
  const point = found[0].codePointAt(0) ?? 0;
  return { offset: found.index, code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` };
}
