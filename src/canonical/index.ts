import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TopicDefaults } from '../read/defaults.js';
import { withoutTrailingBlanks, withSingleEmptyLines } from './blanks.js';
import { withIds } from './ids.js';
import { withDashes, withSmallBoxes } from './marks.js';
import { readAlike } from './same-reading.js';
import { readSourceText, type Source } from './source.js';

export interface Canonical {
  /** Absent where the topic cannot be read so far that its reading could be compared. */
  readonly text?: string;
  /** Why it cannot be read. */
  readonly diagnostics: readonly Diagnostic[];
}

const PASSES: readonly ((source: Source) => string)[] = [
  withIds,
  withoutTrailingBlanks,
  withSingleEmptyLines,
  withDashes,
  withSmallBoxes,
];

/** Each round ends with a text that every pass leaves alone, or goes on from one that some pass has changed. */
const MOST_ROUNDS = 10;

/**
 * The canonical form of a topic.md, whose `text` has LF alone and no byte order mark. It is edited at places that are known, never printed
 * anew; and an edit after which the topic would read otherwise is not taken.
 */
export function canonicalText(text: string, file: string, defaults: TopicDefaults = {}): Canonical {
  const read = (each: string) => readSourceText(each, file, defaults);
  const first = read(text);
  if (!first.draft) return { diagnostics: first.diagnostics };
  let source: Source = first;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = source;
    for (const pass of PASSES) source = taken(pass, source, read);
    if (source === before) break;
  }
  return { text: source.text, diagnostics: [] };
}

/** What a pass makes of a source, or the source itself where nothing changes or it would say something else. */
function taken(
  pass: (source: Source) => string,
  source: Source,
  read: (text: string) => ReturnType<typeof readSourceText>,
): Source {
  const text = pass(source);
  if (text === source.text) return source;
  const edited = read(text);
  return edited.draft && readAlike(source, edited) ? edited : source;
}
