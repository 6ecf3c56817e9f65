import createMarkdownIt, { type MarkdownIt, type StateBlock, type StateInline } from 'markdown-it';
import { environmentOf, placeInline } from './environment.js';
import { gapRule } from './gap-rule.js';
import { imageAttributes } from './image-attributes.js';
import { mathRules } from './math-rules.js';
import { placeBlocks } from './place-blocks.js';
import { setPlace } from './places.js';
import { renderRules } from './render-rules.js';

/** Lists and quotes that may stand in one another. markdown-it would drop what is deeper, and say nothing. */
const DEEPEST = 100;

/** CommonMark with tables, strikethrough and mathematics; HTML is text, and no address is judged here. */
export function createParser(): MarkdownIt {
  const md = createMarkdownIt({ html: false, xhtmlOut: true, linkify: false, typographer: false });
  md.set({ maxNesting: 2 * DEEPEST });
  // Addresses are judged when the text is written, where what is wrong can be reported.
  md.validateLink = () => true;
  md.normalizeLink = (address) => address;
  mathRules(md);
  gapRule(md);
  placeBlocks(md);
  md.block.ruler.before('table', 'nesting', refuseDepth);
  md.inline.ruler.after('image', 'image_attributes', imageAttributes);
  placeInlines(md);
  Object.assign(md.renderer.rules, renderRules);
  return md;
}

function refuseDepth(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (silent || state.level <= DEEPEST) return false;
  const { say, locate } = environmentOf(state.env);
  say('nesting-too-deep', locate(startLine + 1, 1), { deepest: DEEPEST });
  state.line = endLine;
  return true;
}

/** Links and images note where they stand. */
function placeInlines(md: MarkdownIt): void {
  for (const { name, fn, alt } of [...md.inline.ruler.__rules__]) {
    if (['link', 'image', 'autolink'].includes(name)) md.inline.ruler.at(name, placing(name, fn), { alt });
  }
}

type InlineRule = (state: StateInline, silent: boolean) => boolean;

function placing(name: string, rule: InlineRule): InlineRule {
  return (state, silent) => {
    const { pos } = state;
    const before = state.tokens.length;
    if (!rule(state, silent)) {
      if (!silent && name === 'link') sayBrokenLink(state);
      return false;
    }
    const token = state.tokens.slice(before).find(({ type }) => type === 'link_open' || type === 'image');
    if (token) setPlace(token, placeInline(state, pos));
    return true;
  };
}

/** `[text](address` with blanks in the address, or never closed: CommonMark takes it for text. */
function sayBrokenLink(state: StateInline): void {
  const { src, pos, md, env, posMax } = state;
  if (src[pos] !== '[') return;
  const end = md.helpers.parseLinkLabel(state, pos, true);
  if (end < 0 || src[end + 1] !== '(' || !src.slice(end, posMax).includes(')')) return;
  environmentOf(env).say('link-broken', placeInline(state, src[pos - 1] === '!' ? pos - 1 : pos));
}
