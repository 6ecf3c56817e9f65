import { type Question, type QuestionWriters, writeQuestion } from '../../../topic/questions/index.js';
import type { ItemContext, ItemParts } from '../item.js';
import { writeDropdowns } from './dropdowns.js';
import { writeEssay } from './essay.js';
import { writeFillBlanks } from './fill-blanks.js';
import { writeHotspot } from './hotspot.js';
import { writeMatching } from './matching.js';
import { writeMultipleChoice } from './multiple-choice.js';
import { writeNumeric } from './numeric.js';
import { writeOrdering } from './ordering.js';
import { writeShortText } from './short-text.js';
import { writeSingleChoice, writeTrueFalse } from './single-choice.js';

const writers = {
  'single-choice': writeSingleChoice,
  'multiple-choice': writeMultipleChoice,
  'true-false': writeTrueFalse,
  'short-text': writeShortText,
  numeric: writeNumeric,
  matching: writeMatching,
  ordering: writeOrdering,
  'fill-blanks': writeFillBlanks,
  dropdowns: writeDropdowns,
  essay: writeEssay,
  hotspot: writeHotspot,
} satisfies QuestionWriters<ItemContext, ItemParts>;

/** What a question's own type says of its item; what the version cannot hold goes to `context.lose`. */
export const questionParts = (question: Question, context: ItemContext): ItemParts =>
  writeQuestion<ItemContext, ItemParts>(writers, question, context);
