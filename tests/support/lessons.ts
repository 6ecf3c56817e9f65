import type { Topic } from '../../src/topic/topic.js';
import { gapped, PICTURE, pictured, rich, topicOf } from './topics.js';

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

/** 12 points. */
const ARRANGED = {
  percent: {
    type: 'numeric',
    unit: '%',
    answers: [
      { text: '70.5 ± 0.6' },
      { text: '71.2..72', credit: 50 },
      { text: '98', right: false, feedback: rich('That is the number.') },
    ],
  },
  posts: {
    type: 'matching',
    points: 3,
    pairs: [
      { left: rich('Khrushchev', true), right: rich('First Secretary', true) },
      { left: rich('Bulganin', true), right: rich('Head of government', true) },
      { left: rich('Zhukov', true), right: rich('Minister of Defence', true) },
    ],
    distractors: [rich('Head of police', true)],
  },
  order: {
    type: 'ordering',
    points: 2,
    grading: 'partial',
    items: ['Stalin dies', 'Beria is arrested', 'The speech is read', 'The body is moved'].map((text) => ({
      text: rich(text, true),
    })),
  },
  gaps: {
    type: 'fill-blanks',
    points: 3,
    body: gapped(['Read in ', ' in ', ', on the cult of ', '.']),
    gaps: [{ answers: ['Moscow'] }, { answers: ['1956'] }, { answers: ['personality', 'the individual'] }],
  },
  drop: {
    type: 'dropdowns',
    points: 2,
    stem: gapped(['The ', ' Congress met in a ', ' session.']),
    gaps: [
      { choices: [{ text: '19th' }, { text: '20th', right: true }, { text: '22nd' }] },
      { choices: [{ text: 'closed', right: true }, { text: 'public' }] },
    ],
  },
  map: {
    type: 'hotspot',
    image: pictured('Map of eastern Europe'),
    areas: [
      { label: rich('Moscow', true), right: true, shape: { circle: [60, 20, 8] } },
      { label: rich('Warsaw', true), feedback: rich('That is Poland.'), shape: { rect: [10, 10, 20, 10] } },
    ],
  },
} as const;

const ALL_QUESTIONS = { ...QUESTIONS, ...ARRANGED };
export type QuestionName = keyof typeof ALL_QUESTIONS;

/** The questions of the six types that are not answered by choosing or writing alone. */
export const ARRANGED_NAMES = Object.keys(ARRANGED) as QuestionName[];
export const ALL_NAMES = Object.keys(ALL_QUESTIONS) as QuestionName[];

/** A lesson with these questions (the first five by default), two pages before them, and these settings. */
export function lessonWith(
  settings: {
    quiz?: Record<string, unknown>;
    topic?: Record<string, unknown>;
    ask?: readonly QuestionName[];
    /** What every question has beside its own. */
    each?: Record<string, unknown>;
  } = {},
): Topic {
  const ask = settings.ask ?? (Object.keys(QUESTIONS) as QuestionName[]);
  const questions = ask.map((id) => ({
    id,
    stem: rich(`Question ${id}`, true),
    feedback: { general: rich('In general.'), correct: rich('Well done.'), incorrect: rich('Look again.') },
    ...ALL_QUESTIONS[id],
    ...settings.each,
  }));
  const lesson = {
    id: 'lesson',
    title: 'A lesson',
    objectives: { o1: 'Say who' },
    sections: [{ kind: 'facts', title: 'Key facts', facts: [rich('One fact.', true)] }],
    quiz: { questions, ...settings.quiz },
    ...settings.topic,
  };
  return topicOf(lesson, [PICTURE]);
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
