import type { QuestionType } from '../../../topic/questions/index.js';
import type { QuestionParts } from '../question.js';
import type { Reading } from '../reading.js';
import { essay } from './essay.js';
import { multipleChoice } from './multiple-choice.js';
import type { QuestionReader } from './question-reader.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';
import { unsupported } from './unsupported.js';

/** One reader for each question type, the most particular first. */
const readers = {
  'true-false': trueFalse,
  'multiple-choice': multipleChoice,
  'single-choice': singleChoice,
  'short-text': shortText,
  essay,
} satisfies { [T in QuestionType]: QuestionReader<T> };

/**
 * The reader of a question; undefined where it is of no known shape or of an unsupported type, which is said.
 * `told`: it has been said already why it can be of no known shape.
 */
export function readerFor(parts: QuestionParts, told: boolean, reading: Reading): QuestionReader | undefined {
  const { at } = parts.source.heading;
  const later = unsupported.find(({ recognises }) => recognises(parts, reading));
  if (later) {
    reading.say('question-type-unsupported', at, { type: later.name, instead: later.instead });
    return undefined;
  }
  const found = Object.values<QuestionReader>(readers).find(({ recognises }) => recognises(parts, reading));
  if (!found && !told) reading.say('question-shape-unknown', at);
  return found;
}
