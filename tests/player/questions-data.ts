import fc from 'fast-check';
import type { QuestionData } from '../../src/player/lesson-data.js';
import type { Response } from '../../src/scoring/index.js';
import { hashCode } from '../../src/topic/hash.js';

const PLAIN = { objectives: [], shuffle: false, pins: [] };

/** A question of each type in turn, with ids of 2 to 4 words and a number. */
export function questionsOf(count: number, keyLength = 3): QuestionData[] {
  return Array.from({ length: count }, (_, place) => {
    const id = `what-came-of-the-speech-${place}`;
    return { ...PLAIN, ...gradable(place), id, key: hashCode(id, keyLength), stamp: hashCode(`${place % 5}`, 2) };
  });
}

const rights = (...rights: boolean[]) => rights.map((right) => ({ right }));

function gradable(place: number) {
  const words = ['One', 'Two', 'Three', 'Four'];
  const kinds = [
    { type: 'single-choice', points: 1, choices: rights(true, false, false, false), words },
    { type: 'multiple-choice', points: 2, grading: 'partial', choices: rights(true, false, true, false), words },
    { type: 'true-false', points: 1, choices: rights(false, true), words: ['true', 'false'] },
    {
      type: 'short-text',
      points: 1,
      penalty: 0.5,
      case: false,
      answers: [{ text: 'thaw', pattern: false, right: true }],
      words: [],
    },
    { type: 'essay', points: 4, words: [] },
  ] as const;
  return kinds[place % kinds.length] as (typeof kinds)[number];
}

/** Any text that a learner may type, of which something is left when it is trimmed. */
const typed = (maxLength: number) =>
  fc.string({ unit: 'binary', minLength: 1, maxLength }).filter((text) => text.trim() !== '');

/** Any answer to `question` that counts as one. */
export function responseTo(question: QuestionData, longest = 40): fc.Arbitrary<Response> {
  switch (question.type) {
    case 'single-choice':
    case 'true-false':
      return fc.nat({ max: question.choices.length - 1 });
    case 'multiple-choice':
      return fc.subarray([...question.choices.keys()], { minLength: 1 });
    default:
      return typed(longest);
  }
}
