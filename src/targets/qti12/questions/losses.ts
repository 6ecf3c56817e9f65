import type { Choice } from '../../../topic/questions/choice.js';
import type { TrueFalse } from '../../../topic/questions/true-false.js';
import type { ItemContext } from '../item.js';

// What several question types lose in the same way.

/** Classic Quizzes shuffles as the whole quiz does. */
export function loseShuffle(
  { shuffle }: { readonly shuffle?: boolean | undefined },
  { shuffles, lose }: ItemContext,
): void {
  if (shuffle !== undefined && shuffle !== shuffles) {
    lose('loss-shuffle', { classic: shuffles ? 'shuffled' : 'not shuffled' });
  }
}

/** What a choice earns, in per cent, if it is not all or nothing: Canvas would take a half-right choice for a right one. */
export function loseCredits(choices: readonly Choice[], { lose }: ItemContext): void {
  const changed = choices.filter(({ right, credit }) => credit !== undefined && credit !== written(right));
  const credits = changed.map(({ text, right, credit }) => `${text.text}: ${written(right)}% in place of ${credit}%`);
  if (credits.length > 0) lose('loss-credit', { credits: credits.join(', ') });
}

const written = (right: boolean): number => (right ? 100 : 0);

/** A wrong answer gives no points in Canvas, and never takes any away. */
export function losePenalty({ penalty }: { readonly penalty?: number | undefined }, { lose }: ItemContext): void {
  if (penalty) lose('loss-penalty', { penalty });
}

/** Where an answer has parts, Canvas gives each its share: it cannot be told to want all of them. */
export function loseShares({ grading }: { readonly grading: 'partial' | 'all' }, { lose }: ItemContext): void {
  if (grading === 'all') lose('loss-grading', { grading });
}

/** Classic Quizzes knows true and false by the English words. */
export function loseTruthWords({ choices }: TrueFalse, { lose }: ItemContext): void {
  if (choices.every(({ value, text }) => text.text.toLowerCase().includes(String(value)))) return;
  lose('loss-true-false-words', { words: choices.map(({ text }) => text.text).join(', ') });
}
