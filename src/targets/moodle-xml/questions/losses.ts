import type { QuestionContext } from '../question.js';

// What several question types lose in the same way.

/** Moodle's own forms know no answer that is typed and takes points off. */
export function losePenalty({ penalty }: { readonly penalty?: number | undefined }, { lose }: QuestionContext): void {
  if (penalty) lose('loss-penalty', { penalty });
}

/** Where an answer has parts, Moodle gives each its share: it cannot be told to want all of them. */
export function loseShares(grading: 'partial' | 'all', parts: number, { lose }: QuestionContext): void {
  if (grading === 'all' && parts > 1) lose('loss-grading', { grading });
}
