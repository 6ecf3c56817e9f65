import type { ItemContext } from '../../qti12/item.js';
import type { CcAnswer } from '../item.js';

/** A field that accepts these texts, whatever the case. */
export function typedAnswer(accepted: readonly string[], { lose }: ItemContext): CcAnswer {
  // PHP, in which Moodle is written, takes the text 0 for an empty one.
  if (accepted.includes('0')) lose('loss-zero');
  const wild = accepted.filter((text) => text.includes('*'));
  if (wild.length > 0) lose('loss-wildcard', { answers: wild.join(', ') });
  return { profile: 'fib', accepted };
}
