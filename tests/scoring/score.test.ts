import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Gradable, isGraded, percentage, type Response, score } from '../../src/scoring/index.js';

const rights = (...all: boolean[]) => all.map((right) => ({ right }));

describe('single-choice and true-false', () => {
  const question = { type: 'single-choice', points: 2, penalty: 0.5, choices: rights(true, false) } as const;
  test.each([
    [0, { points: 2, result: 'correct' }],
    [1, { points: -0.5, result: 'wrong' }],
    [null, { points: 0, result: 'unanswered' }],
    [7, { points: 0, result: 'unanswered' }],
  ] as const)('choice %s', (response, expected) => {
    expect(score(question, response)).toEqual(expected);
    expect(score({ ...question, type: 'true-false' }, response)).toEqual(expected);
  });

  test('without a penalty a wrong choice costs nothing, and 0 is 0 and not -0', () => {
    expect(Object.is(score({ ...question, penalty: undefined }, 1).points, 0)).toBe(true);
  });
});

describe('multiple-choice', () => {
  const question = {
    type: 'multiple-choice',
    points: 3,
    grading: 'partial',
    choices: rights(true, true, true, false, false),
  } as const;
  test.each([
    [[0, 1, 2], { points: 3, result: 'correct' }],
    [[2, 0, 1], { points: 3, result: 'correct' }],
    [[0, 1], { points: 2, result: 'partial' }],
    [[0, 1, 2, 3], { points: 2, result: 'partial' }],
    [[0, 3], { points: 0, result: 'wrong' }],
    [[3, 4], { points: 0, result: 'wrong' }],
    [[], { points: 0, result: 'unanswered' }],
  ])('choices %j: a right one gives its share, a wrong one takes as much', (response, expected) => {
    expect(score(question, response)).toEqual(expected);
  });

  test('a penalty stands in for the share, and all choices give no more than some', () => {
    expect(score({ ...question, penalty: 0.25 }, [0, 3])).toEqual({ points: 0.75, result: 'partial' });
    expect(score(question, [0, 1, 2, 3, 4]).points).toBeLessThan(3);
  });

  test('graded as all: the whole or nothing', () => {
    const all = { ...question, grading: 'all' } as const;
    expect(score(all, [0, 1])).toEqual({ points: 0, result: 'wrong' });
    expect(score(all, [0, 1, 2])).toEqual({ points: 3, result: 'correct' });
  });
});

describe('short-text', () => {
  const question = {
    type: 'short-text',
    points: 1,
    penalty: 0.5,
    case: false,
    answers: [
      { text: 'Zażółć  gęślą', pattern: false, right: true },
      { text: '/colou?r|grey/', pattern: true, right: true },
      { text: '/thaw/i', pattern: true, right: false },
    ],
  } as const;
  test.each([
    ['zażółć gęślą', 'correct'],
    ['  ZAŻÓŁĆ\tGĘŚLĄ\n', 'correct'],
    ['zażółć gęślą'.normalize('NFD'), 'correct'],
    ['zazolc gesla', 'wrong'],
    [' color ', 'correct'],
    ['Color', 'wrong'],
    ['my color', 'wrong'],
    ['greyish', 'wrong'],
    ['THAW', 'wrong'],
    ['   ', 'unanswered'],
  ])('%j is %s', (typed, result) => {
    expect(score(question, typed).result).toBe(result);
    expect(score(question, typed).points).toBe({ correct: 1, wrong: -0.5, unanswered: 0 }[result]);
  });

  test('where case counts, it does, and in a pattern only its own flag', () => {
    expect(score({ ...question, case: true }, 'zażółć gęślą').result).toBe('wrong');
    expect(score({ ...question, case: true }, 'Zażółć gęślą').result).toBe('correct');
  });
});

test('an essay is for a person to mark', () => {
  expect(score({ type: 'essay', points: 6 }, 'Because.')).toEqual({ points: 0, result: 'neutral' });
  expect(score({ type: 'essay', points: 6 }, ' \n')).toEqual({ points: 0, result: 'unanswered' });
  expect(isGraded({ type: 'essay' })).toBe(false);
  expect(isGraded({ type: 'short-text' })).toBe(true);
});

test('points are never NaN, more than there are, or less than what a penalty costs', () => {
  const points = fc.double({ min: 0.1, max: 100, noNaN: true });
  const choices = fc.array(fc.record({ right: fc.boolean() }), { minLength: 1, maxLength: 8 });
  const penalty = fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined });
  const any: fc.Arbitrary<[Gradable, Response]> = fc.oneof(
    fc.tuple(
      fc.record({ type: fc.constant('single-choice' as const), points, penalty, choices }),
      fc.option(fc.nat(9)),
    ),
    fc.tuple(
      fc.record({
        type: fc.constant('multiple-choice' as const),
        points,
        penalty,
        choices,
        grading: fc.constantFrom('partial' as const, 'all' as const),
      }),
      fc.uniqueArray(fc.nat(7)),
    ),
    fc.tuple(
      fc.record({
        type: fc.constant('short-text' as const),
        points,
        penalty,
        case: fc.boolean(),
        answers: fc.constant([{ text: 'a', pattern: false, right: true }]),
      }),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(any, ([question, response]) => {
      const gained = score(question, response).points;
      expect(gained).toBeLessThanOrEqual(question.points + 1e-9);
      expect(gained).toBeGreaterThanOrEqual(-(('penalty' in question && question.penalty) || 0));
    }),
  );
});

test.each([
  [1, 3, 33.33],
  [2, 3, 66.67],
  [0.1 + 0.2, 0.3, 100],
  [1.005, 100, 1.01],
  [13.333, 20, 66.67],
  [-1, 3, 0],
  [0, 0, 0],
  [1, 0, 0],
])('%s of %s points are %s per cent, rounded half up to two decimals', (gained, possible, percent) => {
  expect(percentage(gained, possible)).toBe(percent);
});
