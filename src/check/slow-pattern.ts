import { analyse } from 'scslre';
import { compilePattern } from '../scoring/text.js';

type Report = ReturnType<typeof analyse>['reports'][number];

/** An answer has at most 255 characters: their square and cube are soon done, their fourth power is not. */
const HIGHEST_DEGREE = 3;

/** Can an answer be typed on which the pattern `/re/` or `/re/i` takes seconds or more? */
export function isSlow(pattern: string): boolean {
  const { source, flags } = compilePattern(pattern);
  // A pattern has to match the whole answer, so that it is never tried at a second place.
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: false } });
  return reports.some(({ exponential }) => exponential) || degreeOf(reports) > HIGHEST_DEGREE;
}

/** The power of the answer's length with which the time grows: how many repetitions can take characters from each other. */
function degreeOf(reports: readonly Report[]): number {
  const degrees = new Map<number, number>();
  let highest = 1;
  for (const report of [...reports].sort((a, b) => lastOf(a) - lastOf(b))) {
    const [first, last] = report.type === 'Trade' ? ends(report) : [lastOf(report), lastOf(report)];
    const more = report.type === 'Self' ? report.parentQuant.max - 1 : 1;
    const degree = Math.max(degrees.get(last) ?? 1, (degrees.get(first) ?? 1) + more);
    degrees.set(last, degree);
    highest = Math.max(highest, degree);
  }
  return highest;
}

function ends({ startQuant, endQuant }: Extract<Report, { type: 'Trade' }>): [number, number] {
  return [Math.min(startQuant.start, endQuant.start), Math.max(startQuant.start, endQuant.start)];
}

const lastOf = (report: Report): number =>
  report.type === 'Trade' ? ends(report)[1] : report.type === 'Self' ? report.quant.start : 0;
