import { compilePattern } from '../scoring/text.js';
import type { Check } from './check.js';
import { patternsOf } from './parts.js';

export const checkPatternBroken: Check = (topic, report) => {
  for (const { text, at } of patternsOf(topic)) {
    const reason = whyBroken(text);
    if (reason !== undefined) report(at, { pattern: text, reason });
  }
};

/** In the engine's words, without the pattern, which the message names already; undefined where it compiles. */
export function whyBroken(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return (message.split(': ').at(-1) ?? message).toLowerCase();
  }
}
