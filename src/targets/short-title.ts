/** Enough to tell questions apart in a list. */
const LONGEST = 80;

/** The beginning of a text, cut between words where it has any, never within a character. */
export function shortTitle(text: string): string {
  const characters = [...text];
  if (characters.length <= LONGEST) return text;
  const start = characters.slice(0, LONGEST - 1).join('');
  const lastBlank = start.lastIndexOf(' ');
  return `${lastBlank > 0 ? start.slice(0, lastBlank) : start}…`;
}
