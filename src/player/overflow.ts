import type { LessonData, QuestionData } from './lesson-data.js';
import { readStored, store } from './lms/storage.js';
import { moduleOf } from './questions/index.js';
import type { State } from './state.js';

// Answers that had no room in the LMS stay in this browser. The seed in the key tells apart two learners at one computer.

const keyOf = (lesson: LessonData, { seed }: State): string => `lessonpack:${lesson.id}:${seed}`;

/** Keeps the answers to `questions`, or forgets what was kept where there are none. False where that is not possible. */
export function keepOverflow(lesson: LessonData, state: State, questions: readonly QuestionData[]): boolean {
  const kept = questions.flatMap((question) => {
    const response = state.answers.get(question.id)?.response;
    return response === undefined ? [] : [[question.key + question.stamp, moduleOf(question).encode(response)]];
  });
  return store(keyOf(lesson, state), kept.length > 0 ? JSON.stringify(Object.fromEntries(kept)) : null);
}

/** Puts the answers that `keepOverflow` kept back into a state that lacks them. */
export function restoreOverflow(lesson: LessonData, state: State): void {
  const text = readStored(keyOf(lesson, state));
  if (!text) return;
  const kept = parseRecord(text);
  for (const question of lesson.quiz?.questions ?? []) {
    const answer = state.answers.get(question.id);
    const encoded = kept[question.key + question.stamp];
    if (!answer || answer.response !== undefined || typeof encoded !== 'string') continue;
    state.answers.set(question.id, { ...answer, response: moduleOf(question).decode(encoded, question) });
  }
}

function parseRecord(text: string): Partial<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Partial<Record<string, unknown>>;
  } catch {
    return {};
  }
}
