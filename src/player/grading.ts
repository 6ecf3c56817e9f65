import { isGraded, percentage, type Result, type Score, score } from '../scoring/index.js';
import type { QuestionData, QuizData } from './lesson-data.js';
import type { Answer } from './state.js';

/** What a quiz gave. */
export interface Grade {
  /** Per cent, two decimals; undefined where there is nothing that a machine can grade. */
  readonly raw: number | undefined;
  /** In the author's order. */
  readonly results: readonly Result[];
}

export function gradeQuiz({ questions }: QuizData, answers: ReadonlyMap<string, Answer>): Grade {
  const scores = questions.map((question) => scoreOf(question, answers.get(question.id)));
  const graded = questions.filter(isGraded);
  const possible = graded.reduce((sum, { points }) => sum + points, 0);
  const gained = questions.reduce(
    (sum, question, place) => sum + (isGraded(question) ? (scores[place]?.points ?? 0) : 0),
    0,
  );
  return {
    raw: graded.length > 0 ? percentage(gained, possible) : undefined,
    results: scores.map(({ result }) => result),
  };
}

/** The score of one answer: where the answer itself had to make room, what was noted when it was graded. */
export function scoreOf(question: QuestionData, answer: Answer | undefined): Score {
  if (!answer) return { points: 0, result: 'unanswered' };
  if (answer.response !== undefined) return score(question, answer.response);
  const { share } = answer;
  if (share === undefined) return { points: 0, result: 'neutral' };
  // Only typed answers make room, and a wrong one of them costs its penalty.
  if (share === 0) return { points: 0 - (('penalty' in question && question.penalty) || 0), result: 'wrong' };
  return { points: share * question.points, result: share === 1 ? 'correct' : 'partial' };
}

/** The share of a question's points, 0 to 1; undefined for what a person has to mark. */
export const shareOf = (question: QuestionData, { points, result }: Score): number | undefined =>
  result === 'neutral' ? undefined : Math.max(0, points / question.points);
