import { writeDecimal } from '../scoring/decimal.js';
import { normalise } from '../scoring/text.js';
import type { Position } from '../topic/position.js';
import type { ExpectedAnswer } from '../topic/questions/short-text.js';
import type { Topic } from '../topic/topic.js';
import { type ExpectedNumber, numbersOf } from './numbers.js';
import { typed } from './parts.js';

interface Answer {
  readonly at: Position;
  readonly text: string;
  readonly right: boolean;
}

interface RepeatedAnswer {
  readonly answer: Answer;
  /** The earlier one that grading takes for the same. */
  readonly first: Answer;
}

/** The answers that grading takes for the same as an earlier one of the same question or gap. */
export function repeatedAnswers(topic: Topic): RepeatedAnswer[] {
  return [
    ...typed(topic, 'short-text').flatMap(({ answers, case: matchCase }) =>
      repeated(answers, ({ pattern, text }: ExpectedAnswer) =>
        pattern ? `pattern ${text}` : `text ${normalise(text, matchCase)}`,
      ),
    ),
    ...typed(topic, 'numeric').flatMap((question) => repeated(numbersOf(question), keyOfNumber)),
    ...typed(topic, 'fill-blanks').flatMap(({ gaps, case: matchCase }) =>
      gaps.flatMap(({ at, answers }) =>
        repeated(
          answers.map((text) => ({ at, text, right: true })),
          ({ text }) => normalise(text, matchCase),
        ),
      ),
    ),
  ];
}

function repeated<A extends Answer>(answers: readonly A[], keyOf: (answer: A) => string): RepeatedAnswer[] {
  const earlier = new Map<string, A>();
  return answers
    .filter(({ text }) => text.trim() !== '')
    .flatMap((answer) => {
      const key = keyOf(answer);
      const first = earlier.get(key);
      if (first === undefined) earlier.set(key, answer);
      return first === undefined ? [] : [{ answer, first }];
    });
}

const keyOfNumber = ({ text, range }: ExpectedNumber): string =>
  range ? `${writeDecimal(range.min)}..${writeDecimal(range.max)}` : text;
