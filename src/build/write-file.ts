import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes `content` whole or not at all: to a temporary file beside `file`, then renamed over it.
 * What stood there before stays until then. Without a pause, so that Ctrl-C never comes in between.
 * Throws what the disk throws.
 */
export function writeWhole(file: string, content: string | Uint8Array, mode = 0o666): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
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
