import { readFileSync } from 'node:fs';

/** The text that a code frame is cut from; undefined where the file cannot be read. */
export function sourceOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
