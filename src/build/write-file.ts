import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes `content` whole or not at all: to a temporary file beside `file`, then renamed over it.
 * What stood there before stays until then. Without a pause, so that Ctrl-C never comes in between.
 * Throws what the disk throws.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = temporaryOf(file);
  try {
    writeFileSync(temporary, content, { mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

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
  mkdirSync(dirname(file), { recursive: true });
  const temporary = temporaryOf(file);
  const handle = openSync(temporary, 'w');
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
      if (length >= PIECE) flush();
    },
    close: () => {
      flush();
      process.off('exit', abandon);
      closeSync(handle);
      renameSync(temporary, file);
    },
    abandon: () => {
      process.off('exit', abandon);
      abandon();
    },
  };
}

const temporaryOf = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
