import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TopicDefaults } from '../read/defaults.js';
import type { Draft } from '../read/draft.js';
import type { Block } from '../read/markdown/blocks.js';
import { endOfFrontMatter } from '../read/markdown/front-matter.js';
import { readMarkdown } from '../read/markdown/index.js';
import { parseMarkdown } from '../read/markdown/parse.js';
import { sayInto } from '../read/say.js';

/** A topic.md as its lines, and as what stands in them. Lines count from 0 here. */
export interface Source {
  readonly text: string;
  readonly lines: readonly string[];
  /** The first line below the front matter. */
  readonly bodyStart: number;
  /** The blocks of the body; their lines are those of the whole text. */
  readonly blocks: readonly Block[];
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** `text` has LF alone and no byte order mark. Without a draft there is nothing to hold an edit against: then the diagnostics alone. */
export function readSourceText(
  text: string,
  file: string,
  defaults: TopicDefaults = {},
): Source | { readonly draft: undefined; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const draft = readMarkdown(text, file, sayInto(diagnostics, file), defaults);
  if (!draft) return { draft, diagnostics };
  const lines = text.split('\n');
  const bodyStart = endOfFrontMatter(lines) + 1;
  const body = '\n'.repeat(bodyStart) + lines.slice(bodyStart).join('\n');
  const { blocks } = parseMarkdown(body, { say: () => undefined, locate: (line, column) => ({ line, column }) });
  return { text, lines, bodyStart, blocks, draft, diagnostics };
}

/** All blocks, those within others after them. */
export const withInner = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...withInner(block.children)]);

const VERBATIM: ReadonlySet<string> = new Set(['fence', 'code_block', 'math_block']);

/** The lines in which every blank counts. */
export function verbatimLines({ blocks }: Source): ReadonlySet<number> {
  const verbatim = withInner(blocks).filter(({ type }) => VERBATIM.has(type));
  return new Set(verbatim.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from }, (_, at) => from + at)));
}
