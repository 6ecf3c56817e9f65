import type { QuestionType } from '../../../topic/questions/index.js';
import { isList } from '../blocks.js';
import type { QuestionParts } from '../question.js';
import type { Reading } from '../reading.js';
import { wordsOf } from '../shapes.js';
import { dropdowns } from './dropdowns.js';
import { essay } from './essay.js';
import { fillBlanks } from './fill-blanks.js';
import { hotspot } from './hotspot.js';
import { matching } from './matching.js';
import { multipleChoice } from './multiple-choice.js';
import { numeric } from './numeric.js';
import { ordering } from './ordering.js';
import type { QuestionReader } from './question-reader.js';
import { shortText } from './short-text.js';
import { singleChoice } from './single-choice.js';
import { trueFalse } from './true-false.js';

/** One reader for each question type, the most particular first. */
const readers = {
  hotspot,
  'true-false': trueFalse,
  'multiple-choice': multipleChoice,
  'single-choice': singleChoice,
  numeric,
  'short-text': shortText,
  matching,
  ordering,
  dropdowns,
  'fill-blanks': fillBlanks,
  essay,
} satisfies { [T in QuestionType]: QuestionReader<T> };

/**
 * The reader of a question; undefined where it is of no known shape, which is said.
 * `told`: it has been said already why it can be of no known shape.
 */
export function readerFor(parts: QuestionParts, told: boolean, reading: Reading): QuestionReader | undefined {
  const found = Object.values<QuestionReader>(readers).find(({ recognises }) => recognises(parts, reading));
  if (!found && !told) sayUnknown(parts, reading);
  return found;
}

/** A list such as `- =Moscow` was meant as answers, if nothing else is there that can be answered. */
function sayUnknown({ heading, stem }: QuestionParts, { say }: Reading): void {
  const items = stem.filter(isList).flatMap(({ children }) => children);
  const meant = items.filter((item) => /^[=!]\S/.test(wordsOf(item)));
  for (const { at } of meant) say('answer-malformed', at);
  if (meant.length === 0) say('question-shape-unknown', heading.at);
}
