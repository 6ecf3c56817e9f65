import type { Token } from 'markdown-it';
import type { MediaReference, RichText } from '../topic/rich-text.js';
import type { Draft } from './draft.js';
import { placeOf } from './markdown/places.js';
import { renderHtml } from './markdown/render.js';
import { type Fragment, fragmentsIn, replaceFragments } from './rich-text.js';
import { resolveImage } from './rich-text-images.js';
import { type Anchors, resolveLink } from './rich-text-links.js';
import { loadMath, type WriteMath } from './rich-text-math.js';
import type { Say } from './say.js';

/** A draft's data with RichText for each fragment. What is wrong with an address or a formula is said. */
export async function writeRichTexts(data: Draft['data'], anchors: Anchors, say: Say): Promise<Draft['data']> {
  const needsMath = fragmentsIn(data).some(({ tokens }) => inlineTokens(tokens).some(isFormula));
  const writeMath = needsMath ? await loadMath() : undefined;
  const means = { anchors, say, writeMath };
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    replaceFragments(value, (fragment) => write(fragment, means)),
  ]);
  return Object.fromEntries(entries);
}

interface Means {
  readonly anchors: Anchors;
  readonly say: Say;
  readonly writeMath: WriteMath | undefined;
}

function write(fragment: Fragment, { anchors, say, writeMath }: Means): RichText {
  const { tokens, inline, text, at } = fragment;
  const media: MediaReference[] = [];
  const formulas = new Map<Token, string>();
  for (const token of inlineTokens(tokens)) {
    if (token.type === 'link_open') resolveLink(token, anchors, say);
    if (token.type === 'image') {
      const reference = resolveImage(token, say);
      if (reference) media.push(reference);
    }
    if (isFormula(token) && writeMath) {
      const display = token.markup !== '$';
      formulas.set(token, writeMath(token.content, display, placeOf(token), say));
    }
  }
  return { kind: 'rich-text', html: renderHtml(tokens, formulas), text, inline, media, at };
}

const isFormula = ({ type }: Token): boolean => type === 'math_inline' || type === 'math_block';

/** The tokens that stand in text, and the blocks; what stands in an image's alternative text is words alone. */
function inlineTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
}
