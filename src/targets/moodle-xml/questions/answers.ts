import type { RichText } from '../../../topic/rich-text.js';
import { isExact, nearestFraction } from '../fractions.js';
import type { QuestionContext } from '../question.js';

/** What may be chosen or typed, as far as its points go. */
interface Earning {
  readonly text: string | RichText;
  readonly right: boolean;
  readonly credit?: number | undefined;
}

/** What a question takes off for an answer that earns nothing. */
interface Costing {
  readonly points: number;
  readonly penalty?: number | undefined;
}

/**
 * What each answer earns in Moodle where one of them is given, in per cent. Moodle insists on one that earns all of
 * the points: where the author has none, it is the one that earns most.
 */
export function fractionsOfOne(answers: readonly Earning[], question: Costing, context: QuestionContext): number[] {
  const meant = answers.map(({ right, credit = right ? 100 : 0 }) => (credit > 0 ? credit : costOf(question)));
  const most = Math.max(...meant);
  const written = meant.map((percent) => (percent === most ? 100 : nearestFraction(percent)));
  loseFractions(
    answers.map(({ text }, place) => [typeof text === 'string' ? text : text.text, meant[place] ?? 0]),
    written,
    context,
  );
  return written;
}

/** What a wrong answer earns, in per cent: nothing, or less. */
export const costOf = ({ points, penalty = 0 }: Costing): number => (penalty > 0 ? (-100 * penalty) / points : 0);

/** Reports what is on Moodle's list only nearly. */
export function loseFractions(
  meant: readonly (readonly [name: string, percent: number])[],
  written: readonly number[],
  { lose }: QuestionContext,
): void {
  const changed = meant.flatMap(([name, percent], place) => {
    const fraction = written[place] ?? 0;
    return isExact(fraction, percent) ? [] : [`${name}: ${fraction}% in place of ${Number(percent.toFixed(5))}%`];
  });
  // A pattern's spellings bear one name.
  if (changed.length > 0) lose('loss-fraction', { fractions: [...new Set(changed)].join(', ') });
}
