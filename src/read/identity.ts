import { extname } from 'node:path';
import { readFrontMatter } from './markdown/front-matter.js';
import type { Say } from './say.js';
import { readSource } from './source.js';
import { parseYaml } from './yaml-parse.js';

// Whoever reads the whole file says what is wrong with it.
const silent: Say = () => undefined;

/** The id that a topic or a course gives itself, without the rest of its file; undefined where it cannot be read. */
export function readId(file: string): string | undefined {
  const text = readSource(file, silent);
  if (text === undefined) return undefined;
  const { data } =
    extname(file).toLowerCase() === '.md' ? readFrontMatter(text, file, silent) : parseYaml({ file, text });
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
