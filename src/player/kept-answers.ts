import { isGraded } from '../scoring/index.js';
import { verdictOf } from './grading.js';
import type { LessonData } from './lesson-data.js';
import type { State } from './state.js';

/**
 * For another attempt: answers and hints are taken back, but an essay stays open to change. Where `keepRight`, a right
 * answer stays as it is, with its hints, and has counted once more. The seed is the same, and with it what the pools drew.
 */
export function takeBack({ quiz }: LessonData, state: State, keepRight: boolean): void {
  for (const question of quiz?.questions ?? []) {
    const answer = state.answers.get(question.id);
    const right = keepRight && answer !== undefined && verdictOf(question, state) === 'correct';
    if (!right) state.hints.delete(question.id);
    if (!answer) continue;
    if (right) state.answers.set(question.id, { ...answer, tries: answer.tries + 1 });
    else if (!isGraded(question)) state.answers.set(question.id, { ...answer, tries: 0 });
    else state.answers.delete(question.id);
  }
  state.submitted = false;
  state.time = undefined;
}
