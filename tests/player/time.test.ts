import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { startClock } from '../../src/player/clock.js';
import { timeOfDay, timespan } from '../../src/player/lms/time.js';

describe('timespan', () => {
  test.each([
    [0, '0000:00:00.00'],
    [5, '0000:00:00.00'],
    [500, '0000:00:00.50'],
    [61_050, '0000:01:01.05'],
    [3_599_999, '0000:59:59.99'],
    [360_000_000, '0100:00:00.00'],
    [-1, '0000:00:00.00'],
    [10 ** 12, '9999:46:40.00'],
  ])('%i ms is %s: always two digits after the point', (milliseconds, text) => {
    expect(timespan(milliseconds)).toBe(text);
  });
});

test('a time of day has two digits each', () => {
  expect(timeOfDay(new Date(2026, 0, 1, 3, 4, 5))).toBe('03:04:05');
});

test('time goes to the question that is answered next, over all its changes, and none to reading other pages', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const start = Date.now();
  const clock = startClock();
  const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);
  pass(60_000);
  clock.restart();
  pass(2000);
  clock.answered('who');
  pass(3000);
  clock.answered('why');
  pass(1000);
  clock.answered('who');
  expect(clock.timing('who')).toEqual({ latency: 3000, time: new Date(start + 66_000) });
  expect(clock.timing('why')).toEqual({ latency: 3000, time: new Date(start + 65_000) });
  expect(clock.timing('never').latency).toBe(0);
});

test('a computer whose clock is set meanwhile changes no latency', () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const clock = startClock();
  vi.advanceTimersByTime(2000);
  vi.setSystemTime(Date.now() + 3_600_000);
  clock.answered('who');
  vi.setSystemTime(0);
  vi.advanceTimersByTime(1000);
  clock.answered('why');
  expect([clock.timing('who').latency, clock.timing('why').latency]).toEqual([2000, 1000]);
});
