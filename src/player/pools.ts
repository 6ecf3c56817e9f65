import { readNumber } from './digits.js';
import type { QuestionData, QuizData } from './lesson-data.js';
import { firstRandom } from './shuffle.js';

/**
 * The questions that a learner gets, in the author's order: of each pool as many as it has to give, drawn by `seed`. Each
 * question has a lot of its own, so that a draw changes as little as can be where a pool was edited.
 */
export function drawnQuestions({ pools, questions }: QuizData, seed: number): QuestionData[] {
  const lots = new Map(questions.map(({ id, key }) => [id, firstRandom(~seed ^ readNumber(key))]));
  const left = pools.flatMap(({ id, pick }) =>
    questions
      .filter(({ pool }) => pool === id)
      .sort((a, b) => (lots.get(a.id) ?? 0) - (lots.get(b.id) ?? 0))
      .slice(pick),
  );
  return questions.filter((question) => !left.includes(question));
}
