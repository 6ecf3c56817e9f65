import { type Question, type QuestionWriters, writeQuestion } from '../../../topic/questions/index.js';
import type { QuestionContext, QuestionParts } from '../question.js';
import { writeDropdowns } from './dropdowns.js';
import { writeEssay } from './essay.js';
import { writeFillBlanks } from './fill-blanks.js';
import { writeHotspot } from './hotspot.js';
import { writeMatching } from './matching.js';
import { writeMultipleChoice } from './multiple-choice.js';
import { writeNumeric } from './numeric.js';
import { writeOrdering } from './ordering.js';
import { writeShortText } from './short-text.js';
import { writeSingleChoice } from './single-choice.js';
import { writeTrueFalse } from './true-false.js';

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
} satisfies QuestionWriters<QuestionContext, QuestionParts>;

/** What a question's type says; what Moodle has no place for goes to `context.lose`. */
export const questionParts = (question: Question, context: QuestionContext): QuestionParts =>
  writeQuestion<QuestionContext, QuestionParts>(writers, question, context);
