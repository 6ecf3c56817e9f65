import { type Question, type QuestionWriters, writeQuestion } from '../../../topic/questions/index.js';
import { feedbackOf } from '../feedback.js';
import type { Item, ItemContext, ItemParts } from '../item.js';
import { questionText } from '../question-text.js';
import { shortTitle } from '../short-title.js';
import { writeEssay } from './essay.js';
import { writeMultipleChoice } from './multiple-choice.js';
import { writeShortText } from './short-text.js';
import { writeSingleChoice } from './single-choice.js';
import { writeTrueFalse } from './true-false.js';

const writers = {
  'single-choice': writeSingleChoice,
  'multiple-choice': writeMultipleChoice,
  'true-false': writeTrueFalse,
  'short-text': writeShortText,
  essay: writeEssay,
} satisfies QuestionWriters<ItemContext, ItemParts>;

/** A question as an item; what the format cannot hold of it goes to `context.lose`. */
export function questionItem(question: Question, ident: string, context: ItemContext): Item {
  const parts = writeQuestion<ItemContext, ItemParts>(writers, question, context);
  const { stem, body, points } = question;
  return {
    ...parts,
    ident,
    title: shortTitle(stem.text),
    points,
    text: questionText(stem, body, parts.instruction ?? '', context),
    feedback: feedbackOf(question, parts, context),
  };
}
