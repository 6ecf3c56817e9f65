import { isGraded } from '../scoring/index.js';
import { verdictOf } from './grading.js';
import type { LessonData } from './lesson-data.js';
import type { State } from './state.js';

/**
 * For another attempt at what was not right alone: a right answer stays as it is, with its hints, and has counted once
 * more; an essay stays open to change; all else is taken back. The seed is the same, and with it what the pools drew.
 */
export function takeBackWrong({ quiz }: LessonData, state: State): void {
  for (const question of quiz?.questions ?? []) {
    const answer = state.answers.get(question.id);
    const right = answer !== undefined && verdictOf(question, state) === 'correct';
    if (!right) state.hints.delete(question.id);
    if (!answer) continue;
    if (right) state.answers.set(question.id, { ...answer, tries: answer.tries + 1 });
    else if (!isGraded(question)) state.answers.set(question.id, { ...answer, tries: 0 });
    else state.answers.delete(question.id);
  }
  state.submitted = false;
  state.time = undefined;
}
