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

/** A page or a question that the topic no longer has does not count. */
export function tallyOf({ pages, quiz }: LessonData, { seen, answers, seed }: State): Tally {
  const questions = quiz ? drawnQuestions(quiz, seed) : [];
  return {
    seen: pages.filter((_, place) => seen.has(place)).length,
    pages: pages.length,
    answered: questions.filter(({ id }) => answers.has(id)).length,
    questions: questions.length,
  };
}

/** How much of the lesson is done, 0 to 1: each page seen and each question that was answered or submitted counts the same. */
export function measureOf(lesson: LessonData, state: State): number {
  const { seen, pages, answered, questions } = tallyOf(lesson, state);
  return (seen + (state.submitted ? questions : answered)) / (pages + questions || 1);
}
