import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeQuiz, scoreOf, shareOf } from '../../src/player/grading.js';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { newState, type State } from '../../src/player/state.js';
import { fitState } from '../../src/player/state-room.js';
import { readState } from '../../src/player/state-text.js';
import { type Response, score } from '../../src/scoring/index.js';
import { hashCode } from '../../src/topic/hash.js';
import { questionsOf, responseTo, TYPES } from './questions-data.js';

const CAPACITY = 4000;
const FIRST_TYPES = ['single-choice', 'multiple-choice', 'true-false', 'short-text', 'essay'];
const reviews = ['why', 'how', 'who'].map((id) => ({ id, key: hashCode(id, 3) }));
const ten = questionsOf(10, FIRST_TYPES);
const all = questionsOf(TYPES.length);

function stateWith(
  questions: readonly QuestionData[],
  responses: readonly (Response | undefined)[],
  hints: readonly number[] = [],
): State {
  const state = newState(123_456_789);
  questions.forEach((question, place) => {
    const response = responses[place];
    const taken = hints[place] ?? 0;
    if (taken > 0) state.hints.set(question.id, taken);
    if (response === undefined) return;
    const share = shareOf(question, score(question, response, taken));
    state.answers.set(question.id, { response, tries: 1, share });
  });
  return state;
}

const anyState = (questions: readonly QuestionData[]): fc.Arbitrary<State> =>
  fc
    .record({
      page: fc.nat({ max: 4000 }),
      seen: fc.uniqueArray(fc.nat({ max: 80 })),
      submissions: fc.nat({ max: 1500 }),
      submitted: fc.boolean(),
      seed: fc.nat({ max: 64 ** 5 - 1 }),
      responses: fc.tuple(...questions.map((question) => fc.option(responseTo(question), { nil: undefined }))),
      notes: fc.dictionary(fc.constantFrom(...reviews.map(({ id }) => id)), fc.string({ unit: 'grapheme' })),
      time: fc.option(fc.record({ left: fc.nat({ max: 1e7 }), at: fc.nat({ max: 4e9 }) }), { nil: undefined }),
      taken: fc.array(fc.nat({ max: 3 }), { maxLength: questions.length }),
    })
    .map(({ responses, taken, seen, notes, ...rest }) => ({
      ...stateWith(questions, responses, taken),
      ...rest,
      seen: new Set(seen.sort((a, b) => a - b)),
      notes: new Map(Object.entries(notes)),
    }));

describe('a state that is written and read', () => {
  test('is the same, whatever was answered', () => {
    fc.assert(
      fc.property(anyState(all), (state) => {
        const { text, left } = fitState(state, all, CAPACITY, reviews);
        expect(readState(text, all, reviews)).toEqual(state);
        expect(left).toEqual([]);
      }),
    );
  });

  test('is ASCII, with nothing that an LMS might alter', () => {
    fc.assert(
      fc.property(anyState(all), (state) => {
        expect(fitState(state, all, CAPACITY, reviews).text).toMatch(/^[12][\w\-.%+*!~'()]*$/);
      }),
    );
  });

  test('a lone half of a surrogate pair is no obstacle', () => {
    const state = stateWith(ten, [undefined, undefined, undefined, 'a\ud800b']);
    const { text } = fitState(state, ten, CAPACITY);
    expect(readState(text, ten)?.answers.get(ten[3]?.id ?? '')?.response).toBe('a\ufffdb');
  });

  test('keys of 4 characters have a version of their own', () => {
    const four = questionsOf(10, FIRST_TYPES, 4);
    const { text } = fitState(stateWith(four, [1]), four, CAPACITY);
    expect(text.charAt(0)).toBe('2');
    expect(readState(text, four)?.answers.size).toBe(1);
    expect(readState(text, ten)).toBeUndefined();
  });
});

test('60 mixed questions, all answered, fit into 4,000 characters whole', () => {
  const questions = questionsOf(60, FIRST_TYPES);
  const texts = ['de-Stalinisation', 'To explain the terror without ending one-party rule.'];
  const responses = questions.map(
    ({ type }, place) =>
      ({ 'multiple-choice': [0, 2], 'short-text': texts[0], essay: texts[1] })[type as string] ?? place % 2,
  );
  const { text, left } = fitState(stateWith(questions, responses as Response[]), questions, CAPACITY);
  expect(left).toEqual([]);
  expect(text.length).toBeLessThan(1800);
});

test('whatever is answered, 200 questions stay within 4,000 characters, and every score stays', () => {
  const questions = questionsOf(200);
  const answers = fc.tuple(...questions.map((question) => responseTo(question, 400)));
  const taken = fc.array(fc.nat({ max: 2 }), { maxLength: 200 });
  let cut = 0;
  fc.assert(
    fc.property(answers, taken, (responses, hints) => {
      const state = stateWith(questions, responses, hints);
      const { text, left } = fitState(state, questions, CAPACITY);
      expect(text.length).toBeLessThanOrEqual(CAPACITY);
      cut += left.length;
      const back = readState(text, questions) ?? newState(0);
      for (const question of questions) {
        const [before, after] = [scoreOf(question, state), scoreOf(question, back)];
        expect(after.result).toBe(before.result);
        expect(after.points).toBeCloseTo(before.points, 5);
      }
      expect(gradeQuiz(questions, back)).toBe(gradeQuiz(questions, state));
    }),
    { numRuns: 30 },
  );
  expect(cut).toBeGreaterThan(0);
});

test('200 mixed questions with answers as people give them fit whole', () => {
  const questions = questionsOf(200);
  const usual: Partial<Record<string, Response>> = {
    'multiple-choice': [0, 2],
    'short-text': 'thaw',
    essay: 'In short, yes.',
    numeric: '5.1',
    matching: [0, 1, 3, 2],
    ordering: [0, 2, 1, 3],
    'fill-blanks': ['Moscow', '1956', 'person'],
    dropdowns: [0, 1],
    hotspot: [1],
  };
  const responses = questions.map(({ type }) => usual[type] ?? 0);
  const { text, left } = fitState(stateWith(questions, responses), questions, CAPACITY);
  expect(left).toEqual([]);
  expect(text.length).toBeLessThan(3000);
});

describe('where the room is too small', () => {
  const questions = ten;
  const responses = [0, [0], 0, 'a'.repeat(300), 'b'.repeat(600), 1, [2], 1, 'c'.repeat(900), 'd'.repeat(700)];
  const state = stateWith(questions, responses);
  const idsLeft = (capacity: number) => fitState(state, questions, capacity).left.map(({ id }) => id.split('-').at(-1));

  test('essays make room first, from the longest; then typed text, from the longest; then the others', () => {
    expect(idsLeft(2600)).toEqual([]);
    expect(idsLeft(2000)).toEqual(['9']);
    expect(idsLeft(1500)).toEqual(['9', '4']);
    expect(idsLeft(1000)).toEqual(['9', '4', '8']);
    expect(idsLeft(200)).toEqual(['9', '4', '8', '3']);
    expect(idsLeft(85)).toEqual(['9', '4', '8', '3', '0', '1', '2', '5', '6', '7'].slice(0, idsLeft(85).length));
  });

  test('own words to review questions make room before any answer, and leave word that they are elsewhere', () => {
    const noted = {
      ...state,
      notes: new Map([
        ['why', 'e'.repeat(100)],
        ['how', 'f'.repeat(200)],
      ]),
    };
    const leftAt = (capacity: number) => fitState(noted, questions, capacity, reviews).left.map(({ id }) => id);
    expect(leftAt(3000)).toEqual([]);
    expect(leftAt(2800)).toEqual(['how']);
    expect(leftAt(2620)).toEqual(['how', 'why']);
    expect(leftAt(2500)[2]).toMatch(/9$/);
    const back = readState(fitState(noted, questions, 200, reviews).text, questions, reviews);
    expect(back?.notes).toEqual(
      new Map([
        ['why', ''],
        ['how', ''],
      ]),
    );
    expect(readState(fitState(noted, questions, 4096, reviews).text, questions, reviews.slice(1))?.notes).toEqual(
      new Map([['how', 'f'.repeat(200)]]),
    );
  });

  test('an answer that made room keeps its score, its tries and its place among the answered', () => {
    const back = readState(fitState(state, questions, 200).text, questions);
    if (!back) throw new Error('the state cannot be read');
    expect(back.answers.get(questions[3]?.id ?? '')).toEqual({ response: undefined, tries: 1, share: -0.5 });
    expect(scoreOf(questions[3] as QuestionData, back)).toEqual({ points: -0.5, result: 'wrong' });
    expect(scoreOf(questions[4] as QuestionData, back)).toEqual({ points: 0, result: 'neutral' });
  });

  test('hundreds of questions stay within it too', () => {
    const many = questionsOf(1000, ['essay']);
    const { text } = fitState(
      stateWith(
        many,
        many.map(() => 'x'),
      ),
      many,
      CAPACITY,
    );
    expect(text.length).toBeLessThanOrEqual(CAPACITY);
    expect(readState(text, many)).toBeDefined();
  });
});

describe('reading', () => {
  test('never throws, whatever stands there', () => {
    const mutated = fc.tuple(anyState(all), fc.nat(), fc.string()).map(([state, at, rubbish]) => {
      const { text } = fitState(state, all, CAPACITY, reviews);
      const place = at % (text.length + 1);
      return text.slice(0, place) + rubbish + text.slice(place + 1);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mutated), (text) => {
        const state = readState(text, all, reviews);
        if (state) expect(fitState(state, all, CAPACITY, reviews).text.length).toBeLessThanOrEqual(CAPACITY);
      }),
    );
  });

  test.each(['', '9AAAAAAAAAA', '0', '1', '1AAAA', '{"page":1}', '1AA*AAAAAAA', '1AAAAAAAAA!'])(
    '%s starts afresh',
    (text) => {
      expect(readState(text, ten)).toBeUndefined();
    },
  );

  const [first, second] = ten as [QuestionData, QuestionData];
  const state = stateWith(ten, [2, [1]]);
  const { text } = fitState(state, ten, CAPACITY);

  test('a record with another stamp is dropped', () => {
    const edited = [{ ...first, stamp: first.stamp === 'AA' ? 'BB' : 'AA' }, ...ten.slice(1)];
    expect([...(readState(text, edited)?.answers.keys() ?? [])]).toEqual([second.id]);
  });

  test('a record of a question that is gone is ignored, and one without a record is new', () => {
    expect([...(readState(text, ten.slice(1))?.answers.keys() ?? [])]).toEqual([second.id]);
  });

  test.each(['!', '!!a', '!zzz!a', `!${reviews[0]?.key}!%`, '~', '~AAAA', '~*AAAAAAAAA', '~AAAAAAAAAAA'])(
    '%s is neither words nor time',
    (record) => {
      const read = readState(`${text}.${record}`, ten, reviews);
      expect(read).toEqual(readState(text, ten, reviews));
    },
  );

  test('a damaged record is dropped: its question is asked anew', () => {
    const damaged = text.replace(first.key + first.stamp, `${first.key}${first.stamp}*`);
    expect([...(readState(damaged, ten)?.answers.keys() ?? [])]).toEqual([second.id]);
  });

  test.each([
    ['single-choice', 'M_'],
    ['multiple-choice', 'M_'],
    ['matching', 'MAAAF'],
    ['matching', 'MAAA'],
    ['ordering', 'MAABC'],
    ['ordering', 'MABC'],
    ['ordering', 'M****'],
    ['fill-blanks', 'Ma*b'],
    ['fill-blanks', 'Ma*b*%'],
    ['dropdowns', 'MAC'],
    ['hotspot', 'M_'],
    ['numeric', 'M~!!!!'],
  ])('%s: %s is no answer', (type, rest) => {
    const [question] = questionsOf(1, [type]) as [QuestionData];
    const [header] = text.split('.');
    expect(readState(`${header}.${question.key}${question.stamp}${rest}`, [question])?.answers.size).toBe(0);
  });
});
