import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes `content` whole or not at all: to a temporary file beside `file`, then renamed over it.
 * What stood there before stays until then. Without a pause, so that Ctrl-C never comes in between.
 * Throws what the disk throws.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  makeFolder(dirname(file));
  const temporary = temporaryOf(file);
  try {
    writeFileSync(temporary, content, { mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw about(file, error);
  }
}

/**
 * Makes a folder and those above it, where they are missing. Not by Node's `recursive`, which never ends where a folder
 * refuses new ones by ENOENT, as /proc does. Throws what the disk throws, about the first folder that it refuses.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run may have been faster.
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The disk's error, which may name the temporary file or none, as one of the file that is written. */
const about = (file: string, error: unknown): unknown =>
  error instanceof Error ? Object.assign(error, { path: file }) : error;

/** The same with a file that its author made: who may read it stays as it is. */
export const replaceWhole = (file: string, content: string): void => writeWhole(file, content, statSync(file).mode);

/** A file that is written in pieces. */
export interface WholeFile {
  readonly write: (piece: string | Uint8Array) => void;
  /** Puts it in its place. */
  readonly close: () => void;
  /** Leaves what stood there. */
  readonly abandon: () => void;
}

/** How much is gathered before it is written. */
const PIECE = 64 * 1024;

/** The same in pieces, for what is long. Ctrl-C abandons it. */
export function openWhole(file: string): WholeFile {
  makeFolder(dirname(file));
  const temporary = temporaryOf(file);
  const naming = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw about(file, error);
    }
  };
  const handle = naming(() => openSync(temporary, 'w'));
  let pieces: Buffer[] = [];
  let length = 0;
  const flush = (): void => {
    const whole = Buffer.concat(pieces);
    for (let at = 0; at < whole.length; ) at += writeSync(handle, whole, at);
    pieces = [];
    length = 0;
  };
  const abandon = (): void => {
    closeSync(handle);
    rmSync(temporary, { force: true });
  };
  process.once('exit', abandon);
  return {
    write: (piece) => {
      const bytes = Buffer.from(piece);
      pieces.push(bytes);
      length += bytes.length;
      if (length >= PIECE) naming(flush);
    },
    close: () => {
      naming(flush);
      process.off('exit', abandon);
      closeSync(handle);
      naming(() => renameSync(temporary, file));
    },
    abandon: () => {
      process.off('exit', abandon);
      abandon();
    },
  };
}

const temporaryOf = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
