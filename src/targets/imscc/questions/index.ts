import { type Question, type QuestionWriters, writeQuestion } from '../../../topic/questions/index.js';
import type { ItemContext } from '../../qti12/item.js';
import { questionText, stemAndBody } from '../../qti12/question-text.js';
import { shortTitle } from '../../short-title.js';
import { explained } from '../feedback.js';
import type { CcAnswer, CcItem, CcPart } from '../item.js';
import { weightsOf } from '../weights.js';
import { writeEssay } from './essay.js';
import { writeDropdowns, writeFillBlanks } from './gaps.js';
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
} satisfies QuestionWriters<ItemContext, CcPart[]>;

/** A question as one item or several, which share its points; what is lost of it goes to `context.lose`. */
export function questionItems(question: Question, ident: string, context: ItemContext): CcItem[] {
  const parts = writeQuestion<ItemContext, CcPart[]>(writers, question, context);
  const weights = weightsOf(question.points, parts.length);
  if (weights.some((weight) => weight * parts.length !== question.points))
    context.lose('loss-points', { points: question.points, becomes: weights.join(' + ') });
  const title = shortTitle(question.stem.text);
  return parts.map((part, place) => {
    const { answer, general } = explained(question, part, place === parts.length - 1, context);
    losePictures(answer, general, context);
    const text = part.text ?? stemAndBody(question, context.html);
    return {
      // No id of a question holds `_`: a part is never taken for a question.
      ident: part.number === undefined ? ident : `${ident}_${part.number}`,
      title: part.number === undefined ? title : `${title} (${part.number})`,
      weight: weights[place] ?? 1,
      text: questionText(text, title, part.instruction ?? '', context),
      answer,
      general,
      ...(part.gradingNotes && { gradingNotes: part.gradingNotes }),
    };
  });
}

/** Moodle looks for the pictures of a question in its text alone. */
function losePictures(answer: CcAnswer, general: string, { lose }: ItemContext): void {
  const choices = 'choices' in answer ? answer.choices : [];
  const texts = [general, ...choices.flatMap(({ html, feedback }) => [html, feedback])];
  if (texts.some((html) => html.includes('<img'))) lose('loss-answer-picture');
}
