import type { LessonData } from './lesson-data.js';
import { drawnQuestions } from './pools.js';
import type { State } from './state.js';

/** What is done of a lesson, counted. */
export interface Tally {
  readonly seen: number;
  readonly pages: number;
  readonly answered: number;
  /** The questions of this attempt; 0 where there is no quiz. */
  readonly questions: number;
}

export function tallyOf({ pages, quiz }: LessonData, { seen, answers, seed, submitted }: State): Tally {
  const questions = quiz ? drawnQuestions(quiz, seed) : [];
  const answered = submitted ? questions.length : questions.filter(({ id }) => answers.has(id)).length;
  return { seen: seen.size, pages: pages.length, answered, questions: questions.length };
}

/** How much of the lesson is done, 0 to 1: each page seen and each question answered counts the same. */
export function measureOf(lesson: LessonData, state: State): number {
  const { seen, pages, answered, questions } = tallyOf(lesson, state);
  return (seen + answered) / (pages + questions || 1);
}
