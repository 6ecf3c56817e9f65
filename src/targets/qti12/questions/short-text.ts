import type { ExpectedAnswer, ShortText } from '../../../topic/questions/short-text.js';
import { gradingNotes } from '../../grading-notes.js';
import { spellings } from '../../spellings.js';
import type { ItemContext, ItemParts } from '../item.js';
import { responseStr, varequal } from '../response.js';
import { acceptedAnswers, answerFeedback, loseAnswers, textsOf } from './expected-answers.js';
import { losePenalty } from './losses.js';

/** Canvas compares with each accepted spelling, and ignores case. */
export function writeShortText(question: ShortText, context: ItemContext): ItemParts {
  const { answers } = question;
  const accepted = acceptedAnswers(answers.filter(({ pattern }) => !pattern));
  losePenalty(question, context);
  if (question.case) context.lose('loss-case');
  losePatterns(answers, accepted.length === 0, context);
  loseAnswers(answers, accepted, context);
  const wrong = answerFeedback(answers, false, context);
  const right = answerFeedback(answers, true, context);
  if (accepted.length === 0) return markedByHand(answers, [...right, ...wrong]);
  return {
    type: 'short_answer_question',
    response: responseStr(),
    key: { whole: [{ varequal: spellings(accepted.map(({ text }) => text)).map((text) => varequal(text)) }] },
    general: wrong,
    correct: right,
  };
}

/** Reports the right answers that are patterns; `alone` where there is nothing else. */
export function losePatterns(answers: readonly ExpectedAnswer[], alone: boolean, { lose }: ItemContext): void {
  const patterns = textsOf(answers.filter(({ right, pattern }) => right && pattern));
  if (patterns !== '') lose(alone ? 'loss-pattern-alone' : 'loss-pattern', { patterns });
}

/** Patterns alone: with no spelling to compare with, every answer would be wrong. So a person marks, who is told them. */
function markedByHand(answers: readonly ExpectedAnswer[], general: string[]): ItemParts {
  return { type: 'essay_question', response: responseStr(), general, gradingNotes: gradingNotes(answers) };
}
