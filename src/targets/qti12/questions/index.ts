import { type Question, type QuestionWriters, writeQuestion } from '../../../topic/questions/index.js';
import { shortTitle } from '../../short-title.js';
import { feedbackOf } from '../feedback.js';
import type { Item, ItemContext, ItemParts } from '../item.js';
import { questionText, stemAndBody } from '../question-text.js';
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
} satisfies QuestionWriters<ItemContext, ItemParts>;

/** A question as an item; what the format cannot hold of it goes to `context.lose`. */
export function questionItem(question: Question, ident: string, context: ItemContext): Item {
  const parts = writeQuestion<ItemContext, ItemParts>(writers, question, context);
  const { stem, points } = question;
  const title = shortTitle(stem.text);
  const text = parts.text ?? stemAndBody(question, context.html);
  return {
    ...parts,
    ident,
    title,
    points,
    text: questionText(text, title, parts.instruction ?? '', context),
    feedback: feedbackOf(question, parts, context),
  };
}
