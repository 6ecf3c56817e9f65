import type { Position } from '../topic/position.js';
import type { RichText } from '../topic/rich-text.js';
import { looks } from './offers.js';
import { isBlank } from './parts.js';

interface Shown {
  readonly at: Position;
  readonly text: RichText;
}

interface Repeated {
  readonly at: Position;
  readonly text: string;
  /** The line of the earlier one. */
  readonly first: number;
}

/** The texts that look like an earlier one. */
export function repeatedLooks(texts: readonly Shown[]): Repeated[] {
  const lines = new Map<string, number>();
  return texts
    .filter(({ text }) => !isBlank(text))
    .flatMap(({ at, text }) => {
      const first = lines.get(looks(text));
      if (first === undefined) lines.set(looks(text), at.line);
      return first === undefined ? [] : [{ at, text: text.text, first }];
    });
}
