import { isGraded, percentage, type Result, type Score, score } from '../scoring/index.js';
import type { QuestionData } from './lesson-data.js';
import type { State } from './state.js';

/** What of the state grading needs. */
export type Answered = Pick<State, 'answers' | 'hints'>;

/** Per cent, two decimals; undefined where there is nothing that a machine can grade. */
export function gradeQuiz(questions: readonly QuestionData[], answered: Answered): number | undefined {
  const graded = questions.filter(isGraded);
  const possible = graded.reduce((sum, { points }) => sum + points, 0);
  const gained = graded.reduce((sum, question) => sum + scoreOf(question, answered).points, 0);
  return graded.length > 0 ? percentage(gained, possible) : undefined;
}

/** The score of one answer: where the answer itself had to make room, what was noted when it was graded. */
export function scoreOf(question: QuestionData, { answers, hints }: Answered): Score {
  const answer = answers.get(question.id);
  if (!answer) return { points: 0, result: 'unanswered' };
  if (answer.response !== undefined) return score(question, answer.response, hints.get(question.id));
  const { share } = answer;
  if (share === undefined) return { points: 0, result: 'neutral' };
  const result = share >= 1 ? 'correct' : share > 0 ? 'partial' : 'wrong';
  return { points: share * question.points, result };
}

/** What the learner is told of an answer: what it was worth before hints took from it. */
export function verdictOf(question: QuestionData, answered: Answered): Result {
  const response = answered.answers.get(question.id)?.response;
  return response === undefined ? scoreOf(question, answered).result : score(question, response).result;
}

/** The share of a question's points, up to 1, below 0 for a penalty; undefined for what a person has to mark. */
export const shareOf = (question: QuestionData, { points, result }: Score): number | undefined =>
  result === 'neutral' ? undefined : points / question.points;
