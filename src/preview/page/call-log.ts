import { words } from '../words.js';
import { make, part, table } from './dom.js';
import type { Call } from './lms.js';

/** Calls that are shown, the last ones. */
const MOST = 200;
/** Characters of a value that are shown. */
const LONGEST = 160;

/** Shows the calls, the last one first; all of them, or those that failed. */
export function showCalls(calls: readonly Call[], onlyErrors: boolean): void {
  const chosen = onlyErrors ? calls.filter(({ error }) => error !== '') : calls;
  const rows = chosen.slice(-MOST).reverse().map(row);
  const shown = rows.length > 0 ? table([words.call, words.answered], rows) : make('p', {}, words.noCalls);
  part('[data-calls]').replaceChildren(shown);
}

const row = ({ method, values, answer, error }: Call): HTMLElement[] => [
  make('code', {}, `${method}(${values.map((value) => JSON.stringify(short(value))).join(', ')})`),
  make('span', error ? { 'data-error': '' } : {}, make('code', {}, short(answer)), ...(error ? [` ${error}`] : [])),
];

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
