import type { Change, Difference, Move } from '../inspect/diff.js';
import type { Item, Question } from '../inspect/inspection.js';
import { wrapped } from './inspection-text.js';

/** What differs between two packages for people, in 80 columns. */
export function differenceText(difference: Difference, before: string, after: string): string {
  const { name, changes, added, removed, changed, moved, items, upload } = difference;
  const parts = [
    changes.map((change) => changeText(change, '  ')).join(''),
    section('Questions added', added.map(questionLine)),
    section('Questions removed', removed.map(questionLine)),
    section(
      'Questions changed',
      changed.map(
        ({ id, changes: own }) => `${wrapped(id, '  ')}${own.map((each) => changeText(each, '    ')).join('')}`,
      ),
    ),
    section('Questions under another identifier', moved.map(moveLine)),
    section('Items added', items.added.map(itemLine)),
    section('Items removed', items.removed.map(itemLine)),
    section('Items under another identifier', items.moved.map(moveLine)),
  ].filter((part) => part !== '');
  const head = wrapped(`${before} → ${after}: ${name}`, '');
  if (parts.length === 0) return `${head}Nothing that a learner or a gradebook would notice.\n`;
  return [
    `${head}${parts[0]}`,
    ...parts.slice(1),
    section(
      'On a new upload',
      upload.map((line) => wrapped(line, '  ')),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.join('')}`;

const changeText = ({ what, before, after }: Change, indent: string): string =>
  `${indent}${what}\n${wrapped(`- ${before || 'none'}`, `${indent}  `)}${wrapped(`+ ${after || 'none'}`, `${indent}  `)}`;

const questionLine = ({ id, type, stem }: Question): string => wrapped(`${id} (${type}): ${stem}`, '  ');
const itemLine = ({ id, title }: Item): string => wrapped(`${id}: ${title}`, '  ');
const moveLine = ({ before, after, title }: Move): string => wrapped(`${before} → ${after}: ${title}`, '  ');
