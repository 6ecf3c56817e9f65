import { gradeQuiz } from './grading.js';
import type { LessonData } from './lesson-data.js';
import type { ObjectiveScore, Outcome, Success, Told } from './lms/session.js';
import { drawnQuestions } from './pools.js';
import type { State } from './state.js';

/** The outcome, and after a submission how far it reaches the topic's objectives. */
export function withObjectives(lesson: LessonData, state: State, outcome: Outcome): Told {
  const objectives = state.submitted ? objectiveScores(lesson, state, outcome.success) : [];
  return objectives.length > 0 ? { outcome, objectives } : { outcome };
}

/**
 * The objectives that a graded question of this attempt names. Below the pass mark they are failed only where the whole
 * lesson is decided (`success`): as long as that may still change, they are unknown.
 */
function objectiveScores({ quiz }: LessonData, state: State, success: Success): ObjectiveScore[] {
  const questions = quiz ? drawnQuestions(quiz, state.seed) : [];
  const ids = [...new Set(questions.flatMap(({ objectives }) => objectives))];
  return ids.flatMap((id) => {
    const its = questions.filter(({ objectives }) => objectives.includes(id));
    const raw = gradeQuiz(its, state);
    if (raw === undefined) return [];
    const below = success === 'unknown' ? 'unknown' : 'failed';
    return [{ id, share: Number((raw / 100).toFixed(4)), success: raw >= (quiz?.pass ?? 0) ? 'passed' : below }];
  });
}
