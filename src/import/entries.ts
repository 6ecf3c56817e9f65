import type { Entry, Part, Place } from './reader.js';

/** Where a part is now, and what changed on the way. */
interface Taken {
  readonly topic: string;
  readonly id?: string | undefined;
  readonly notes?: readonly string[];
}

/** An entry of what was taken over: adapted where there is a note. */
export const taken = (part: Part, name: string, place: Place, { topic, id, notes = [] }: Taken): Entry => ({
  part,
  name: shortened(name),
  place,
  outcome: notes.length > 0 ? 'adapted' : 'imported',
  notes: [...new Set(notes)],
  topic,
  ...(id !== undefined && { id }),
});

export const leftOut = (part: Part, name: string, place: Place, why: string): Entry => ({
  part,
  name: shortened(name),
  place,
  outcome: 'left out',
  notes: [why],
});

const LONGEST = 60;

/** On one line, and no longer than a line of the report. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
