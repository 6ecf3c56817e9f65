import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../read/defaults.js';
import { reasonOf } from '../read/source.js';
import type { FormatName } from './format-names.js';
import { formatOf } from './formats.js';
import { type Entry, type Place, type Reading, type ReadOptions, Unreadable } from './reader.js';
import { mergeInto } from './settle/merge-into.js';
import { settle } from './settle/settle.js';
import { openSource } from './source.js';

export type { Entry, Place } from './reader.js';

export interface ImportOptions extends ReadOptions {
  /** Undefined: found by looking. */
  readonly from?: FormatName | undefined;
  /** The folder in which each topic gets one of its own. */
  readonly out: string;
  /** The topic.md into which everything goes instead. */
  readonly merge?: string | undefined;
  readonly defaultsOf: DefaultsOf;
}

interface Fault {
  readonly place: Place;
  readonly reason: string;
}

export interface Imported {
  /** Why nothing was written, with its place. */
  readonly faults: readonly Fault[];
  readonly entries: readonly Entry[];
  /** The topics that were written. */
  readonly files: readonly string[];
  /** What the reader and the checks say of them. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every file, and writes all their topics, or none of them where one cannot be read or has no place. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<Imported> {
  const readings: Reading[] = [];
  const faults: Fault[] = [];
  for (const file of files) {
    try {
      readings.push(await readFile(file, options));
    } catch (error) {
      faults.push(faultOf(error, file));
    }
  }
  const entries = readings.flatMap((reading) => reading.entries);
  const nothing = { entries, files: [], diagnostics: [] };
  if (faults.length > 0) return { ...nothing, faults };
  const topics = readings.flatMap((reading) => reading.topics);
  const { merge } = options;
  try {
    const settled = merge === undefined ? settle(topics, entries, options) : mergeInto(merge, topics, entries, options);
    return { faults, ...(await settled) };
  } catch (error) {
    // A disk that refuses what is to be written is no fault of a source.
    if (!(error instanceof Unreadable)) throw error;
    return { ...nothing, faults: [{ place: error.place, reason: error.message }] };
  }
}

async function readFile(file: string, { from, ...options }: ImportOptions): Promise<Reading> {
  const source = await openSource(file);
  const reading = formatOf(source, from).read(source, options);
  if (source.encoding === undefined) return reading;
  const note = `read as ${source.encoding}: save it as UTF-8 to be sure of every letter`;
  const entry: Entry = { part: 'file', name: file, place: { file }, outcome: 'adapted', notes: [note] };
  return { ...reading, entries: [entry, ...reading.entries] };
}

/** Why a source cannot be read; anything else is a bug. */
function faultOf(error: unknown, file: string): Fault {
  if (error instanceof Unreadable) return { place: error.place, reason: error.message };
  if (error instanceof Error && 'code' in error && 'syscall' in error)
    return { place: { file }, reason: reasonOf(error) };
  throw error;
}
