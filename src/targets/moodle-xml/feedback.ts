import type { Question } from '../../topic/questions/index.js';
import type { XmlElement } from '../xml.js';
import type { QuestionContext } from './question.js';

type Told = Pick<Question, 'feedback'>;

/** What is said of the answer as a whole. As in the lesson, a partly right one is told what is said of wrong ones. */
export function combinedFeedback({ feedback }: Told, { html, field }: QuestionContext): XmlElement {
  const incorrect = field(html(feedback.incorrect));
  return {
    correctfeedback: field(html(feedback.correct)),
    partiallycorrectfeedback: incorrect,
    incorrectfeedback: incorrect,
  };
}

/** For types that have feedback for each answer alone: the answer's own, and what is said of right or wrong ones. */
export const answerFeedback = (
  own: Parameters<QuestionContext['html']>[0],
  { feedback }: Told,
  right: boolean,
  { html, field }: QuestionContext,
): XmlElement => field(html(own) + html(right ? feedback.correct : feedback.incorrect));
