import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const folder = resolve(fileURLToPath(import.meta.url), '../../golden');

/** Compares `text` with a file of tests/golden; with LESSONPACK_UPDATE_GOLDEN=1 it becomes that file instead. */
export function expectGolden(path: string, text: string): void {
  const file = resolve(folder, path);
  if (process.env.LESSONPACK_UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
