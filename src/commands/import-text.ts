import { printable } from '../diagnostics/format/printable.js';
import type { Entry, Imported, Place } from '../import/index.js';
import { count, wrap } from './words.js';

/** What became of each part, by its place in the source; `quiet` leaves out what is as it was. */
export function importText({ faults, entries, files }: Imported, quiet: boolean): string {
  const told = faults.length > 0 ? [] : entries.filter(({ outcome }) => !quiet || !AS_WAS.has(outcome));
  return [
    ...faults.map(({ place, reason }) => wrapped(`${placeText(place)}: ${reason}; nothing was written`, '')),
    ...told.map(entryText),
    ...files.map((file) => `${printable(file)}\n`),
  ].join('');
}

const AS_WAS: ReadonlySet<Entry['outcome']> = new Set(['imported', 'present']);

function entryText({ part, name, place, outcome, notes, topic, id }: Entry): string {
  const now = topic === undefined || part === 'line' ? '' : ` → ${id === undefined ? topic : `${topic}#${id}`}`;
  const head = wrapped(`${placeText(place)}: ${OUTCOMES[outcome]}: ${part} “${name}”${now}`, '');
  return `${head}${notes.map((note) => wrapped(note, '  ')).join('')}`;
}

const OUTCOMES = {
  imported: 'imported',
  adapted: 'adapted',
  'left out': 'left out',
  present: 'there already',
} as const;

const placeText = ({ file, line, column }: Place): string =>
  [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');

const wrapped = (text: string, indent: string): string => wrap(printable(text), indent);

/** `12 questions: 10 imported, 1 adapted, 1 left out; 4 facts: 4 imported; 1 topic written`. */
export function partsLine(entries: readonly Entry[], topics: number): string {
  const parts = [...new Set(entries.map(({ part }) => part))];
  const lines = parts.map((part) => {
    const own = entries.filter((entry) => entry.part === part);
    const outcomes = (Object.keys(OUTCOMES) as Entry['outcome'][]).flatMap((outcome) => {
      const number = own.filter((entry) => entry.outcome === outcome).length;
      return number === 0 ? [] : [`${number} ${OUTCOMES[outcome]}`];
    });
    return `${count(own.length, part)}: ${outcomes.join(', ')}`;
  });
  return [...lines, `${count(topics, 'topic')} written`].join('; ');
}
