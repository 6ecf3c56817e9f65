import type { Say } from '../say.js';
import type { Block } from './blocks.js';

const MEANT = /^#{2,6}(?=\p{L})/u;

/** `##Quiz` is text in CommonMark: a section, or a whole quiz, would be lost in silence. */
export function sayBrokenHeadings(blocks: readonly Block[], say: Say): void {
  for (const { type, inline, at } of blocks) {
    if (type !== 'paragraph' || !inline) continue;
    for (const [index, line] of inline.content.split('\n').entries()) {
      const marks = MEANT.exec(line)?.[0];
      if (marks)
        say('heading-malformed', { line: at.line + index, column: index === 0 ? at.column : 1 }, { marks, line });
    }
  }
}
