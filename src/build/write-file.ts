import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const unfinished = new Set<string>();

/**
 * Writes `content` whole or not at all: to a temporary file beside `file`, then renamed over it.
 * What stood there before stays until then. Throws what the disk throws.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  unfinished.add(temporary);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

/** For an interrupt: takes away what was being written. */
export function removeUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
}
