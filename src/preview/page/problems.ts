import type { Problem, Shown } from '../view.js';
import { words } from '../words.js';
import { make, part } from './dom.js';

/** Shows what is wrong with the source, above the lesson. */
export function showProblems({ problems, isCurrent, version }: Shown): void {
  const section = part('[data-problems]');
  section.hidden = problems.length === 0;
  const count = (wanted: Problem['severity']): number => problems.filter(({ severity }) => severity === wanted).length;
  part('[data-count]').textContent = words.problemCount(count('error'), count('warning'));
  const verdict = isCurrent ? words.onlyWarnings : version === undefined ? words.nothingYet : words.stale;
  part('[data-verdict]').textContent = problems.length === 0 ? '' : verdict;
  section.querySelector('ol')?.replaceChildren(...problems.map(item));
}

const item = ({ severity, rule, place, message, hint, frame }: Problem): HTMLLIElement =>
  make(
    'li',
    { 'data-severity': severity },
    make('p', {}, make('strong', {}, words[severity]), ` ${message} `, make('code', {}, rule)),
    make('p', {}, make('code', {}, place)),
    ...(frame ? [make('pre', { tabindex: '0', role: 'region', 'aria-label': place }, frame)] : []),
    make('p', {}, make('strong', {}, words.hint), ` ${hint}`),
  );
