import type { TimeLimit } from './lesson-data.js';
import type { TimeLeft } from './state.js';

/** A moment by two clocks, in seconds. */
export interface Moment {
  /** By a clock that nobody sets, and that begins with the page. */
  readonly steady: number;
  /** Since 1970, by the clock of the computer. */
  readonly wall: number;
}

/** WCAG 2.2, criterion 2.2.1: whoever is warned has at least 20 seconds to ask for more time. */
export const LEAST_WARNING = 20;

/** The learner is warned when so many seconds are left: a fifth of the time, between 20 and 60 seconds. */
export const warningAt = ({ seconds }: TimeLimit): number => Math.max(LEAST_WARNING, Math.min(60, seconds / 5));

/**
 * The time that is left `now`; `before` is the moment at which `time` was noted on this page, undefined where that was in
 * an earlier sitting. A strict limit runs while the lesson is closed, by the computer's clock. A clock that was set back
 * gives nothing on an open page, and to a closed lesson no more than the time that it was closed.
 */
export function timeLeftAt(
  { left, at }: TimeLeft,
  before: Moment | undefined,
  now: Moment,
  { strict }: TimeLimit,
): TimeLeft {
  const steady = before ? now.steady - before.steady : 0;
  const wall = strict ? now.wall - (before?.wall ?? at) : 0;
  const milliseconds = Math.round((left - Math.max(0, steady, wall)) * 1000);
  return { left: Math.max(0, milliseconds / 1000), at: now.wall };
}

/** Whether the time that is left passed a mark at which learners are told of it: half, 5 minutes, 1 minute, 30 seconds. */
export const passesMark = (before: number, after: number, { seconds }: TimeLimit): boolean =>
  [seconds / 2, 300, 60, 30].some((mark) => mark < seconds && Math.ceil(before) > mark && Math.ceil(after) <= mark);

/** `4:05`, in the figures of `lang`. */
export function clockTime(seconds: number, lang: string): string {
  const [minutes, rest] = split(seconds);
  const figures = (value: number, digits: number): string =>
    new Intl.NumberFormat(lang, { minimumIntegerDigits: digits, useGrouping: false }).format(value);
  return `${figures(minutes, 1)}:${figures(rest, 2)}`;
}

/** `4 minutes, 5 seconds`, to be heard. */
export function timeInWords(seconds: number, lang: string): string {
  const [minutes, rest] = split(seconds);
  const words = (value: number, unit: string): string[] =>
    value > 0 ? [new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value)] : [];
  return [...words(minutes, 'minute'), ...words(rest, 'second')].join(', ');
}

function split(seconds: number): [minutes: number, seconds: number] {
  const whole = Math.ceil(seconds);
  return [Math.floor(whole / 60), whole % 60];
}
