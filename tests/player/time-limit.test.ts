import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockTime,
  LEAST_WARNING,
  type Moment,
  passesMark,
  timeInWords,
  timeLeftAt,
  warningAt,
} from '../../src/player/time-limit.js';

const generous = { seconds: 1200, strict: false };
const strict = { seconds: 1200, strict: true };
const EPOCH = 1_800_000_000;
const moment = (steady: number, wall = EPOCH + steady): Moment => ({ steady, wall });
const full = { left: 1200, at: EPOCH };

const seconds = fc.integer({ min: 0, max: 5000 });
/** A computer's clock, also one that is set while the page is open. */
const anyMoments = fc
  .array(fc.record({ passed: seconds, set: fc.integer({ min: -9000, max: 9000 }) }), { minLength: 1, maxLength: 8 })
  .map((steps) => {
    let steady = 0;
    return steps.map(({ passed, set }) => {
      steady += passed;
      return moment(steady, EPOCH + steady + set);
    });
  });

describe('the time that is left', () => {
  test('on an open page runs by a clock that nobody sets', () => {
    expect(timeLeftAt(full, moment(10), moment(70), generous).left).toBe(1140);
    expect(timeLeftAt(full, moment(10), moment(70, EPOCH - 5000), generous).left).toBe(1140);
    expect(timeLeftAt(full, moment(10), moment(70, EPOCH - 5000), strict).left).toBe(1140);
  });

  test('stands still while the lesson is closed, but for a strict limit', () => {
    expect(timeLeftAt(full, undefined, moment(3, EPOCH + 600), generous).left).toBe(1200);
    expect(timeLeftAt(full, undefined, moment(3, EPOCH + 600), strict).left).toBe(600);
    expect(timeLeftAt(full, undefined, moment(3, EPOCH + 6000), strict).left).toBe(0);
  });

  test('in a strict limit runs while the computer sleeps: the steady clock may have slept too', () => {
    expect(timeLeftAt(full, moment(10), moment(11, EPOCH + 310), strict).left).toBe(900);
    expect(timeLeftAt(full, moment(10), moment(11, EPOCH + 310), generous).left).toBe(1199);
  });

  test('never grows and is never below 0, whatever is done to the clock; it always runs while the page is open', () => {
    fc.assert(
      fc.property(anyMoments, fc.boolean(), fc.boolean(), (moments, isStrict, resumed) => {
        const limit = { seconds: 1200, strict: isStrict };
        let time = full;
        let before: Moment | undefined = resumed ? undefined : moment(0);
        for (const now of moments) {
          const next = timeLeftAt(time, before, now, limit);
          expect(next.left).toBeLessThanOrEqual(Math.max(0, time.left - (before ? now.steady - before.steady : 0)));
          expect(next.left).toBeGreaterThanOrEqual(0);
          expect(next.at).toBe(now.wall);
          time = next;
          before = now;
        }
      }),
    );
  });
});

test.each([
  [1200, 60],
  [120, 24],
  [60, 20],
  [5, 20],
])('of %i seconds the learner is warned when %i are left: never below 20', (limit, at) => {
  expect(warningAt({ seconds: limit, strict: false })).toBe(at);
  expect(LEAST_WARNING).toBe(20);
});

test('half, five minutes, one minute and half a minute are told, once each', () => {
  const told = Array.from({ length: 1200 }, (_, passed) => 1200 - passed).filter((left) =>
    passesMark(left, left - 1, generous),
  );
  expect(told.map((left) => left - 1)).toEqual([600, 300, 60, 30]);
  expect(passesMark(40, 20, { seconds: 60, strict: false })).toBe(true);
  expect(passesMark(1300, 1199, generous)).toBe(false);
});

test('a page that was asleep tells the time once', () => {
  expect(passesMark(1100, 20, generous)).toBe(true);
  expect(passesMark(20, 0, generous)).toBe(false);
});

test.each([
  [1200, 'en', '20:00', '20 minutes'],
  [65, 'en', '1:05', '1 minute, 5 seconds'],
  [59.2, 'en', '1:00', '1 minute'],
  [0.2, 'en', '0:01', '1 second'],
  [0, 'en', '0:00', ''],
  [300, 'de', '5:00', '5 Minuten'],
  [65, 'ar-EG', '١:٠٥', undefined],
])('%f seconds in %s: %s, %s', (left, lang, figures, words) => {
  expect(clockTime(left, lang)).toBe(figures);
  if (words !== undefined) expect(timeInWords(left, lang)).toBe(words);
});
