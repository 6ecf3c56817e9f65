import { type Score, shareScore, UNANSWERED } from './score.js';
import { normalise } from './text.js';

interface GapQuestion {
  readonly points: number;
  readonly grading: 'partial' | 'all';
}

/** What grading needs to know of a text with blanks to fill in. */
export interface FillBlanksKey extends GapQuestion {
  readonly type: 'fill-blanks';
  readonly case: boolean;
  readonly gaps: readonly { readonly answers: readonly string[] }[];
}

/** What grading needs to know of a text with menus to choose from. */
export interface DropdownsKey extends GapQuestion {
  readonly type: 'dropdowns';
  readonly gaps: readonly { readonly choices: readonly { readonly right: boolean }[] }[];
}

/** The gaps' first answers, then their second ones: of a gap that has fewer its last. */
export function acceptedRows({ gaps }: FillBlanksKey): string[][] {
  const most = Math.max(0, ...gaps.map(({ answers }) => answers.length));
  return Array.from({ length: most }, (_, row) => gaps.map(({ answers }) => answers[row] ?? answers.at(-1) ?? ''));
}

/** `response`: what was typed into each blank, in the order of the text. */
export function scoreFillBlanks(question: FillBlanksKey, response: readonly string[]): Score {
  if (response.every((typed) => typed.trim() === '')) return UNANSWERED;
  const hits = question.gaps.filter((gap, place) => fillsGap(gap.answers, response[place] ?? '', question.case)).length;
  return shareScore(question.points, hits, question.gaps.length, question.grading);
}

/** A gap is compared as short text. */
export function fillsGap(answers: readonly string[], typed: string, matchCase: boolean): boolean {
  const plain = normalise(typed, matchCase);
  return plain !== '' && answers.some((answer) => normalise(answer, matchCase) === plain);
}

/** The right choice of each menu. */
export const rightMenuPlaces = ({ gaps }: Pick<DropdownsKey, 'gaps'>): number[] =>
  gaps.map(({ choices }) => choices.findIndex(({ right }) => right));

/** The word at a place of one menu, where the `words` of all menus stand one after the other. */
export const menuWord = ({ gaps }: Pick<DropdownsKey, 'gaps'>, words: readonly string[], gap: number, place: number) =>
  words[gaps.slice(0, gap).reduce((sum, { choices }) => sum + choices.length, place)] ?? '';

/** `response`: for each menu, in the order of the text, the chosen choice's place in the author's order, or null. */
export function scoreDropdowns(question: DropdownsKey, response: readonly (number | null)[]): Score {
  if (response.every((choice) => choice === null)) return UNANSWERED;
  const hits = question.gaps.filter((gap, place) => gap.choices[response[place] ?? -1]?.right).length;
  return shareScore(question.points, hits, question.gaps.length, question.grading);
}
