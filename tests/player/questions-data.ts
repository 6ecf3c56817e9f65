import fc from 'fast-check';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { cmi5Key } from '../../src/render/reports/cmi5-key.js';
import { scorm2004Key } from '../../src/render/reports/scorm2004-key.js';
import { type Gradable, isGraded, type Response, score } from '../../src/scoring/index.js';
import { hashCode } from '../../src/topic/hash.js';
import { anyResponse } from '../support/responses.js';

const PLAIN = { objectives: [], shuffle: false, pins: [] };

/** Questions of all types in turn, with ids of 2 to 4 words and a number; of these types alone, where they are given. */
export function questionsOf(count: number, types: readonly string[] = TYPES, keyLength = 3): QuestionData[] {
  const kinds = KINDS.filter(({ type }) => types.includes(type));
  return Array.from({ length: count }, (_, place) => {
    const id = `what-came-of-the-speech-${place}`;
    const kind = kinds[place % kinds.length] as (typeof KINDS)[number];
    const question = { ...PLAIN, ...kind, id, key: hashCode(id, keyLength), stamp: hashCode(kind.type, 2) };
    return { ...question, report: { ...scorm2004Key(question), ...cmi5Key(question, { id: 'lesson', lang: 'en' }) } };
  });
}

const rights = (...rights: boolean[]) => rights.map((right) => ({ right }));
const words = ['One', 'Two', 'Three', 'Four'];

const KINDS: readonly (Gradable & { words: readonly string[] })[] = [
  { type: 'single-choice', points: 1, choices: rights(true, false, false, false), words },
  { type: 'multiple-choice', points: 2, grading: 'partial', choices: rights(true, false, true, false), words },
  { type: 'true-false', points: 1, choices: rights(false, true), words: ['true', 'false'] },
  {
    type: 'short-text',
    points: 1,
    penalty: 0.5,
    'hint-penalty': 0.25,
    case: false,
    answers: [
      { text: 'thaw', pattern: false, right: true },
      { text: 'a warm spell', pattern: false, right: true, credit: 35 },
    ],
    words: [],
  },
  { type: 'essay', points: 4, words: [] },
  {
    type: 'numeric',
    points: 1,
    penalty: 0.3,
    unit: '%',
    comma: true,
    answers: [{ text: '5 ± 0.2', right: true }],
    words: [],
  },
  {
    type: 'matching',
    points: 2,
    'hint-penalty': 0.5,
    grading: 'partial',
    pairs: words.map((text) => ({ right: { text: `${text} more` } })),
    distractors: [{ text: 'None' }],
    words,
  },
  { type: 'ordering', points: 2, grading: 'partial', items: [0, 1, 2, 3], words },
  {
    type: 'fill-blanks',
    points: 3,
    'hint-penalty': 1,
    grading: 'partial',
    case: false,
    gaps: [{ answers: ['Moscow'] }, { answers: ['1956'] }, { answers: ['personality', 'the individual'] }],
    words: [],
  },
  {
    type: 'dropdowns',
    points: 2,
    grading: 'partial',
    gaps: [{ choices: rights(false, true) }, { choices: rights(true, false) }],
    words,
  },
  { type: 'hotspot', points: 1, areas: rights(false, true, false, true), words },
];

export const TYPES: readonly string[] = KINDS.map(({ type }) => type);

/** Any answer to `question` that counts as one; typed ones are also long and strange. */
export function responseTo(question: QuestionData, longest = 40): fc.Arbitrary<Response> {
  const isTyped = question.type === 'short-text' || question.type === 'numeric' || !isGraded(question);
  const typed = fc.string({ unit: 'binary', minLength: 1, maxLength: longest });
  const responses = isTyped ? fc.oneof(anyResponse(question), typed) : anyResponse(question);
  return responses.filter((response) => score(question, response).result !== 'unanswered');
}
