import { normalise } from '../scoring/text.js';
import type { ExpectedAnswer } from '../topic/questions/short-text.js';
import type { Topic } from '../topic/topic.js';
import { shortTextsOf } from './parts.js';

interface RepeatedAnswer {
  readonly answer: ExpectedAnswer;
  /** The earlier one that grading takes for the same. */
  readonly first: ExpectedAnswer;
}

export function repeatedAnswers(topic: Topic): RepeatedAnswer[] {
  return shortTextsOf(topic).flatMap(({ answers, case: matchCase }) => {
    const earlier = new Map<string, ExpectedAnswer>();
    return answers.flatMap((answer) => {
      const { pattern, text } = answer;
      const key = pattern ? `pattern ${text}` : `text ${normalise(text, matchCase)}`;
      const first = earlier.get(key);
      if (first === undefined) earlier.set(key, answer);
      return first === undefined || text.trim() === '' ? [] : [{ answer, first }];
    });
  });
}
