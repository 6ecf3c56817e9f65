import type { MarkdownIt, Token } from 'markdown-it';
import type { Position } from '../../topic/position.js';
import { type Fragment, plainText } from '../rich-text.js';
import { pickAttributes, takeAttributes } from './attributes.js';
import { type Block, toBlocks } from './blocks.js';
import { sayCallouts } from './callouts.js';
import type { Environment } from './environment.js';
import { createParser } from './parser.js';
import { placeOf } from './places.js';
import { References } from './references.js';

let parser: MarkdownIt | undefined;

/** The one parser, made on first use; it keeps nothing of a text. */
export function markdown(): MarkdownIt {
  parser ??= createParser();
  return parser;
}

/** A parsed text: its blocks at once, the words in them on demand, once what is no word has been taken off them. */
export interface Parsed {
  readonly blocks: readonly Block[];
  /** The plain words of a heading or a paragraph, and its tokens. */
  readonly words: (inline: Token) => { readonly text: string; readonly tokens: readonly Token[] };
  /** Blocks as a piece of text; `compact` leaves out the tags of a single paragraph. `at` is where it begins. */
  readonly fragment: (blocks: readonly Block[], at: Position, compact?: 'compact') => Fragment;
  /** The words of a heading or a paragraph as a piece of text. */
  readonly line: (inline: Token) => Fragment;
  /** Do the words hold a gap, or one that is never closed? If so, they will be read with gaps. */
  readonly markGaps: (inline: Token) => boolean;
  /** To be called when all words have been asked for: what was defined but not used is said. */
  readonly finish: () => void;
}

/**
 * Parses Markdown. `locate` turns places of `text`, which has LF alone, into the file's; with `gaps` each `[[…]]` in it
 * is one.
 */
export function parseMarkdown(
  text: string,
  { say, locate, gaps = false }: Pick<Environment, 'say' | 'locate' | 'gaps'>,
): Parsed {
  const md = markdown();
  const env: Environment = { say, locate };
  const all: Token[] = [];
  md.block.parse(text, md, env, all);
  const references = new References(all);
  const gapped = new WeakSet<Token>();
  const tokens = all.filter(({ type }) => type !== 'reference_definition');

  const childrenOf = (inline: Token): Token[] => {
    env.current = inline;
    env.gaps = gaps || gapped.has(inline);
    const children: Token[] = [];
    md.inline.parse(inline.content, md, env, children);
    references.use(children);
    return children.map(asText);
  };
  const fill = (inline: Token): Token => {
    if (inline.children?.length === 0) inline.children = childrenOf(inline);
    return inline;
  };

  return {
    blocks: toBlocks(tokens),
    words: (inline) => {
      const { children } = fill(inline);
      return { text: plainText(children ?? []), tokens: children ?? [] };
    },
    fragment: (blocks, at, compact) => {
      sayCallouts(blocks, say);
      // Headings within a text have no settings; shown as words, braces would puzzle learners.
      for (const { type, inline } of blocks)
        if (type === 'heading' && inline) pickAttributes(takeAttributes(inline), [], say);
      const [only, ...others] = blocks;
      const inline = compact !== undefined && only?.type === 'paragraph' && others.length === 0;
      const kept = inline && only.inline ? [only.inline] : blocks.flatMap(({ tokens }) => tokens);
      for (const token of kept) if (token.type === 'inline') fill(token);
      return { kind: 'fragment', tokens: kept, inline, text: plainText(kept), at: placeOfText(blocks) ?? at };
    },
    line: (inline) => {
      const tokens = [fill(inline)];
      return { kind: 'fragment', tokens, inline: true, text: plainText(tokens), at: placeOf(inline) };
    },
    markGaps: (inline) => {
      if (!inline.content.includes('[[')) return false;
      // Without effect: nothing is said twice, and the words may turn out to be none of a question with gaps.
      const trial: Environment = { ...env, say: () => undefined, gaps: true, current: inline };
      const children: Token[] = [];
      md.inline.parse(inline.content, md, trial, children);
      const found = trial.unclosed !== undefined || children.some(({ type }) => type === 'gap');
      if (found) gapped.add(inline);
      return found;
    },
    finish: () => references.sayUnused(say),
  };
}

const placeOfText = ([first]: readonly Block[]): Position | undefined =>
  first && (first.inline ? placeOf(first.inline) : first.at);

/** Escapes and entities are text; only `info` tells them from it afterwards. */
function asText(token: Token): Token {
  if (token.type === 'text_special') token.type = 'text';
  for (const child of token.children ?? []) asText(child);
  return token;
}
