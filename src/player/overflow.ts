import type { LessonData, ReviewData } from './lesson-data.js';
import { parseRecord } from './lms/json.js';
import type { Overflow } from './lms/session.js';
import { readStored, store } from './lms/storage.js';
import { moduleOf } from './questions/index.js';
import type { State } from './state.js';
import { fitState } from './state-room.js';
import type { Written } from './state-text.js';
import { decodeText, encodeText } from './typed-text.js';

/** For LMSs that keep so much and no more. */
export const overflow: Overflow = {
  fit: (lesson, state, capacity) => fitState(state, lesson.quiz?.questions ?? [], capacity, lesson.reviews),
  keep: keepOverflow,
  restore: restoreOverflow,
};

// Answers and notes that had no room in the LMS stay in this browser. The seed in the key tells apart two learners at one computer.

/** The key of no question begins so. */
const noteKey = ({ key }: ReviewData): string => `!${key}`;

const keyOf = (lesson: LessonData, { seed }: State): string => `lessonpack:${lesson.id}:${seed}`;

/** Keeps what was written to `questions`, or forgets what was kept where there are none. False where that is not possible. */
export function keepOverflow(lesson: LessonData, state: State, questions: readonly Written[]): boolean {
  const kept = questions.flatMap((question) => {
    if (!('stamp' in question)) return [[noteKey(question), encodeText(state.notes.get(question.id) ?? '')]];
    const response = state.answers.get(question.id)?.response;
    return response === undefined ? [] : [[question.key + question.stamp, moduleOf(question).encode(response)]];
  });
  return store(keyOf(lesson, state), kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null);
}

/** Puts what `keepOverflow` kept back into a state that lacks it. */
export function restoreOverflow(lesson: LessonData, state: State): void {
  const kept = parseRecord(readStored(keyOf(lesson, state)));
  for (const review of lesson.reviews) {
    const encoded = kept[noteKey(review)];
    if (state.notes.get(review.id) !== '' || typeof encoded !== 'string') continue;
    state.notes.set(review.id, decodeText(encoded) ?? '');
  }
  for (const question of lesson.quiz?.questions ?? []) {
    const answer = state.answers.get(question.id);
    const encoded = kept[question.key + question.stamp];
    if (!answer || answer.response !== undefined || typeof encoded !== 'string') continue;
    state.answers.set(question.id, { ...answer, response: moduleOf(question).decode(encoded, question) });
  }
}
