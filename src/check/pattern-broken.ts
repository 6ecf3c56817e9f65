import { compilePattern } from '../scoring/text.js';
import type { Check } from './check.js';
import { patternsOf } from './parts.js';

export const checkPatternBroken: Check = (topic, report) => {
  for (const { text, at } of patternsOf(topic)) {
    const reason = whyBroken(text);
    if (reason !== undefined) report(at, { pattern: text, reason });
  }
};

/** What stands behind the closing slash, where it is more than the one flag that is allowed. */
const FLAGS = /^\/.*\/(?!i?$)([a-z]+)$/s;

/** In the engine's words, without the pattern, which the message names already; undefined where it compiles. */
export function whyBroken(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    const flags = FLAGS.exec(pattern)?.[1];
    if (flags) return `it has the flags ${flags}, but i is the only flag`;
    const message = error instanceof Error ? error.message : String(error);
    return (message.split(': ').at(-1) ?? message).toLowerCase();
  }
}
