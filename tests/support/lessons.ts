import type { Topic } from '../../src/topic/topic.js';
import { rich, topicOf } from './topics.js';

const choice = (text: string, right = false) => ({ text: rich(text, true), right, feedback: rich(`About ${text}.`) });

const QUESTIONS = {
  who: {
    type: 'single-choice',
    obj: ['o1'],
    choices: [choice('Nikita Khrushchev', true), choice('Georgy Malenkov'), choice('Lavrentiy Beria')],
  },
  events: {
    type: 'multiple-choice',
    points: 3,
    choices: [
      choice('A rising in Poznań', true),
      choice('The Berlin Wall'),
      choice('A revolution', true),
      choice('A war', true),
    ],
  },
  secret: {
    type: 'true-false',
    choices: [
      { text: rich('True', true), value: true, right: true },
      { text: rich('False', true), value: false },
    ],
  },
  name: {
    type: 'short-text',
    answers: [
      { text: 'de-Stalinisation' },
      { text: '/de-?stalini[sz]ation/i', pattern: true },
      { text: 'thaw', right: false, feedback: rich('Near.') },
    ],
  },
  why: { type: 'essay', points: 6, answer: rich('To save the Party.'), rubric: rich('2 for a reason.') },
} as const;

export type QuestionName = keyof typeof QUESTIONS;

/** A lesson with these questions (all five by default), two pages before them, and these settings. */
export function lessonWith(
  settings: { quiz?: Record<string, unknown>; topic?: Record<string, unknown>; ask?: readonly QuestionName[] } = {},
): Topic {
  const ask = settings.ask ?? (Object.keys(QUESTIONS) as QuestionName[]);
  const questions = ask.map((id) => ({
    id,
    stem: rich(`Question ${id}`, true),
    feedback: { general: rich('In general.'), correct: rich('Well done.'), incorrect: rich('Look again.') },
    ...QUESTIONS[id],
  }));
  return topicOf({
    id: 'lesson',
    title: 'A lesson',
    objectives: { o1: 'Say who' },
    sections: [{ kind: 'facts', title: 'Key facts', facts: [rich('One fact.', true)] }],
    quiz: { questions, ...settings.quiz },
    ...settings.topic,
  });
}

/** A lesson of three pages and no quiz. */
export const lessonWithoutQuiz = (): Topic =>
  topicOf({
    id: 'reading',
    title: 'Reading',
    sections: [
      { kind: 'facts', title: 'Key facts', facts: [rich('One fact.', true)] },
      { kind: 'text', title: 'Background', body: rich('Some background.') },
    ],
  });
