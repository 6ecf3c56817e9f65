import type { QuestionData } from '../../src/player/lesson-data.js';

// One question of each type, for what is reported of it.

const base = { id: 'who-gave-it', key: 'AAA', stamp: 'AA', objectives: [], shuffle: false, pins: [], words: [] };
export const rights = (...all: boolean[]) => all.map((right) => ({ right }));

export const single: QuestionData = {
  ...base,
  type: 'single-choice',
  points: 1,
  choices: rights(false, true),
  words: ['Georgy Malenkov', 'Nikita Khrushchev'],
};
export const multiple: QuestionData = {
  ...base,
  type: 'multiple-choice',
  points: 3,
  grading: 'partial',
  choices: rights(true, false, true, true),
  words: ['A rising in Poznań', 'A wall', 'A revolution', 'A\nlong  march'],
};
export const truth: QuestionData = {
  ...base,
  type: 'true-false',
  points: 1,
  choices: rights(false, true),
  words: ['true', 'false'],
};
export const short: QuestionData = {
  ...base,
  type: 'short-text',
  points: 1,
  case: false,
  answers: [
    { text: 'Dé-Stalinisation', pattern: false, right: true },
    { text: '/thaws?/i', pattern: true, right: true },
    { text: 'ice age', pattern: false, right: false },
  ],
};
export const essay: QuestionData = { ...base, type: 'essay', points: 6 };

export const numeric: QuestionData = {
  ...base,
  type: 'numeric',
  points: 1,
  comma: true,
  unit: '%',
  answers: [
    { text: '70,5 ± 0.6', right: true },
    { text: '5', right: true },
    { text: '60..62', right: true, credit: 50 },
    { text: '98', right: false },
  ],
};
export const matching: QuestionData = {
  ...base,
  type: 'matching',
  points: 3,
  grading: 'partial',
  pairs: ['First Secretary', 'Head of government', 'First Secretary'].map((text) => ({ right: { text } })),
  distractors: [{ text: 'Head of police' }],
  words: ['Khrushchev', 'Bulganin', 'Brezhnev'],
};
export const ordering: QuestionData = {
  ...base,
  type: 'ordering',
  points: 1,
  grading: 'all',
  items: [0, 1, 2],
  words: ['Stalin dies', 'Beria is arrested', 'The speech is read'],
};
export const blanks: QuestionData = {
  ...base,
  type: 'fill-blanks',
  points: 3,
  grading: 'partial',
  case: false,
  gaps: [{ answers: ['Moscow'] }, { answers: ['1956'] }, { answers: ['personality', 'the individual'] }],
};
export const dropdowns: QuestionData = {
  ...base,
  type: 'dropdowns',
  points: 2,
  grading: 'partial',
  gaps: [{ choices: rights(false, true, false) }, { choices: rights(true, false) }],
  words: ['19th', '20th', '22nd', 'closed', 'public'],
};
export const hotspot: QuestionData = {
  ...base,
  type: 'hotspot',
  points: 1,
  areas: rights(false, true),
  words: ['Moscow', 'Warsaw'],
};
