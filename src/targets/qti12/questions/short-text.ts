import { normalise } from '../../../scoring/text.js';
import type { ExpectedAnswer, ShortText } from '../../../topic/questions/short-text.js';
import { escapeAttribute } from '../../../topic/rich-text.js';
import type { ItemContext, ItemParts } from '../item.js';
import { responseStr, varequal } from '../response.js';
import { losePenalty } from './choices.js';

/** Canvas compares with each accepted spelling, and ignores case. */
export function writeShortText(question: ShortText, context: ItemContext): ItemParts {
  const { answers } = question;
  const accepted = answers.filter(({ right, pattern }) => right && !pattern);
  loseGrading(question, context);
  loseAnswers(answers, accepted.length === 0, context);
  const explain = (wanted: boolean): string[] =>
    answers.filter(({ right }) => right === wanted).flatMap((answer) => answerFeedback(answer, context));
  if (accepted.length === 0) return markedByHand(answers, [...explain(true), ...explain(false)]);
  // Spellings that differ in white space alone are one to our grading, and have to be written as learners type them.
  const spellings = new Set(accepted.map(({ text }) => normalise(text, true)));
  return {
    type: 'short_answer_question',
    response: responseStr(),
    key: { varequal: [...spellings].map(varequal) },
    general: explain(false),
    correct: explain(true),
  };
}

function loseGrading(question: ShortText, context: ItemContext): void {
  losePenalty(question, context);
  if (question.case) context.lose('loss-case');
}

function loseAnswers(answers: readonly ExpectedAnswer[], patternsAlone: boolean, { lose }: ItemContext): void {
  const texts = (wanted: (answer: ExpectedAnswer) => boolean): string =>
    answers
      .filter(wanted)
      .map(({ text }) => text)
      .join(', ');
  const patterns = texts(({ right, pattern }) => right && pattern);
  if (patterns !== '') lose(patternsAlone ? 'loss-pattern-alone' : 'loss-pattern', { patterns });
  const wrong = texts(({ right }) => !right);
  if (wrong !== '') lose('loss-expected-wrong', { answers: wrong });
  const explained = texts(({ right, feedback }) => right && feedback !== undefined);
  if (explained !== '') lose('loss-answer-feedback', { answers: explained });
}

/**
 * An answer's feedback bears its name, for it is shown to others too. As a `varequal` of its own, Classic Quizzes
 * would take the expected wrong answer for a right one.
 */
function answerFeedback({ text, feedback }: ExpectedAnswer, { html }: ItemContext): string[] {
  return feedback ? [`<p><strong>${escapeAttribute(text)}</strong></p>${html(feedback)}`] : [];
}

/** Patterns alone: with no spelling to compare with, every answer would be wrong. So a person marks, who is told them. */
function markedByHand(answers: readonly ExpectedAnswer[], general: string[]): ItemParts {
  const gradingNotes = answers.map(({ text, right }) => `${right ? '=' : '!'} ${text}`).join(' / ');
  return { type: 'essay_question', response: responseStr(), general, gradingNotes };
}
