import type { Say } from '../say.js';
import type { Block } from './blocks.js';

/** What stands among a question's answers and is none would be lost, so it is said. */
export function sayOutOfPlace(blocks: readonly Block[], where: string, say: Say): void {
  for (const { at } of blocks) {
    say('out-of-place', at, { where, instead: 'write it above the answers, or as feedback with >' });
  }
}
