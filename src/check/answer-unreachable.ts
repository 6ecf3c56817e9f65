import type { NumericRange } from '../scoring/numeric.js';
import type { Check } from './check.js';
import { type ExpectedNumber, numbersOf } from './numbers.js';
import { typed } from './parts.js';

/** An expected number that another one takes wholly: grading prefers right ones, and of those the first. */
export const checkAnswerUnreachable: Check = (topic, report) => {
  for (const question of typed(topic, 'numeric')) {
    const numbers = numbersOf(question);
    const preferred = [...numbers.filter(({ right }) => right), ...numbers.filter(({ right }) => !right)];
    for (const [index, { at, text, range }] of preferred.entries()) {
      const first = preferred.slice(0, index).find((earlier) => covers(earlier, range));
      if (first) report(at, { text, first: first.at.line });
    }
  }
};

/** Equal ranges are another rule's. */
function covers({ range: outer }: ExpectedNumber, inner: NumericRange | undefined): boolean {
  if (!outer || !inner || inner.min > inner.max) return false;
  const isEqual = outer.min === inner.min && inner.max === outer.max;
  return outer.min <= inner.min && inner.max <= outer.max && !isEqual;
}
