import type { TopicEntry } from '../view.js';
import { words } from '../words.js';
import { make, part } from './dom.js';

/** Shows all topics as links, with the number of problems of each. */
export function showTopics(topics: readonly TopicEntry[]): void {
  part('[data-topics]').replaceChildren(...topics.map(item));
}

const item = ({ file, title, isCourse, errors, warnings }: TopicEntry): HTMLLIElement =>
  make(
    'li',
    {},
    make('a', { href: `/?topic=${encodeURIComponent(file)}` }, title),
    ...(isCourse ? [make('span', { class: 'tag' }, words.course)] : []),
    ...(errors + warnings > 0
      ? [make('span', { 'data-severity': errors > 0 ? 'error' : 'warning' }, words.problemCount(errors, warnings))]
      : []),
    make('code', {}, file),
  );
