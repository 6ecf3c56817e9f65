import type { LessonData } from './lesson-data.js';
import { drawnQuestions } from './pools.js';
import type { State } from './state.js';

/** How much of the lesson is done, 0 to 1: each page seen and each question answered counts the same. */
export function measureOf({ pages, quiz }: LessonData, { seen, answers, seed, submitted }: State): number {
  const questions = quiz ? drawnQuestions(quiz, seed) : [];
  const answered = submitted ? questions.length : questions.filter(({ id }) => answers.has(id)).length;
  return (seen.size + answered) / (pages.length + questions.length || 1);
}
