import type { Place } from '../reader.js';
import { hideEscapes } from './escapes.js';

/** A question or a category, its comments taken out and its escapes hidden. */
export interface Block {
  readonly place: Place;
  readonly text: string;
  /** What `// [id:…] [tag:…]` says. */
  readonly id: string | undefined;
  readonly tags: readonly string[];
}

const CATEGORY = /^\s*\$CATEGORY:/;

/** The blocks of a file: an empty line ends each, and a category is a line of its own. */
export function blocksIn(text: string, file: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let comments: string[] = [];
  let start = 0;
  const close = (): void => {
    if (lines.some((line) => line.trim() !== '')) {
      const place = { file, line: start, column: 1 };
      blocks.push({ place, text: hideEscapes(lines.join('\n').trim()), ...saidIn(comments.join('\n')) });
    }
    [lines, comments] = [[], []];
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') close();
    else if (/^\s*\/\//.test(line)) comments.push(line);
    else {
      if (lines.length === 0) start = index + 1;
      lines.push(line);
      if (CATEGORY.test(line)) close();
    }
  }
  close();
  return blocks;
}

function saidIn(comment: string): Pick<Block, 'id' | 'tags'> {
  const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1').trim();
  const id = /\[id:((?:\\.|[^\]\\])+)\]/.exec(comment)?.[1];
  const tags = [...comment.matchAll(/\[tag:((?:\\.|[^\]\\])+)\]/g)].map(([, tag = '']) => unescaped(tag));
  return { id: id === undefined ? undefined : unescaped(id), tags };
}
