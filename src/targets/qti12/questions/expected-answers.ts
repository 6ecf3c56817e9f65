import { escapeAttribute, type RichText } from '../../../topic/rich-text.js';
import type { ItemContext } from '../item.js';

/** An answer that is typed, a text or a number, as far as a package cares. */
export interface Expected {
  readonly text: string;
  readonly right: boolean;
  readonly credit?: number | undefined;
  readonly feedback?: RichText | undefined;
}

/**
 * Those that Canvas shall accept, which it can only do for all points: what earns but a part of them is left out, and
 * so is wrong there, unless nothing earns more.
 */
export function acceptedAnswers<Answer extends Expected>(answers: readonly Answer[]): Answer[] {
  const right = answers.filter((answer) => answer.right);
  const full = right.filter(({ credit = 100 }) => credit >= 100);
  return full.length > 0 ? full : right;
}

/** Reports which answers and which feedback Canvas has no place for, if it has a place for the `accepted` ones. */
export function loseAnswers(answers: readonly Expected[], accepted: readonly Expected[], { lose }: ItemContext): void {
  const credits = answers
    .filter(({ right, credit = 100 }) => right && credit < 100)
    .map((answer) => `${answer.text}: ${accepted.includes(answer) ? 100 : 0}% in place of ${answer.credit}%`);
  if (credits.length > 0) lose('loss-credit', { credits: credits.join(', ') });
  const wrong = textsOf(answers.filter(({ right }) => !right));
  if (wrong !== '') lose('loss-expected-wrong', { answers: wrong });
  const explained = textsOf(answers.filter(({ right, feedback }) => right && feedback));
  if (explained !== '') lose('loss-answer-feedback', { answers: explained });
}

export const textsOf = (answers: readonly Expected[]): string => answers.map(({ text }) => text).join(', ');

/**
 * The feedback of the answers that are right or wrong. Each bears the answer's name, for it is shown to others too: as
 * a `varequal` of its own, Classic Quizzes would take an expected wrong answer for a right one.
 */
export function answerFeedback(answers: readonly Expected[], wanted: boolean, { html }: ItemContext): string[] {
  return answers.flatMap(({ text, right, feedback }) =>
    right === wanted && feedback ? [`<p><strong>${escapeAttribute(text)}</strong></p>${html(feedback)}`] : [],
  );
}
