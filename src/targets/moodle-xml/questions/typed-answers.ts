import type { Question } from '../../../topic/questions/index.js';
import type { RichText } from '../../../topic/rich-text.js';
import type { XmlElement } from '../../xml.js';
import { answerFeedback } from '../feedback.js';
import type { QuestionContext } from '../question.js';
import { fractionsOfOne } from './answers.js';

/** An answer that is typed, a text or a number, and its elements in the file. */
interface Typed {
  readonly expected: {
    readonly text: string;
    readonly right: boolean;
    readonly credit?: number | undefined;
    readonly feedback?: RichText | undefined;
  };
  readonly content: XmlElement;
}

/** Moodle takes the first that fits, so that `*`, which fits everything, stands last: it tells what wrong ones are told. */
export function typedAnswers(
  question: Pick<Question, 'feedback' | 'points'>,
  answers: readonly Typed[],
  context: QuestionContext,
): XmlElement[] {
  const fractions = fractionsOfOne(
    answers.map(({ expected: { text, right, credit } }) => ({ text, right, credit: right ? credit : 0 })),
    { points: question.points },
    context,
  );
  const written = answers.map(({ expected, content }, place) => ({
    '@fraction': String(fractions[place] ?? 0),
    '@format': 'plain_text',
    ...content,
    feedback: answerFeedback(expected.feedback, question, fractions[place] === 100, context),
  }));
  if (!question.feedback.incorrect) return written;
  const feedback = answerFeedback(undefined, question, false, context);
  return [...written, { '@fraction': '0', '@format': 'plain_text', text: '*', feedback }];
}
