import type { MarkdownIt, StateInline } from 'markdown-it';
import { environmentOf, placeInline } from './environment.js';
import { setPlace } from './places.js';

/** `[[…]]` becomes a token `gap`, whose content is as typed, in the words that are read with gaps. */
export function gapRule(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'gap', gap);
}

function gap(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const env = environmentOf(state.env);
  if (!env.gaps || !src.startsWith('[[', pos) || env.unclosed === src) return false;
  const end = closing(src, pos + 2);
  if (end === undefined) {
    // One is enough: all that follows is within it.
    if (!silent) {
      env.unclosed = src;
      env.say('gap-unclosed', placeInline(state, pos));
    }
    return false;
  }
  if (!silent) {
    const token = state.push('gap', '', 0);
    token.content = src.slice(pos + 2, end);
    setPlace(token, placeInline(state, pos));
  }
  state.pos = end + 2;
  return true;
}

/**
 * Where the `]]` stands that closes a gap; `[[[1, 2]]]` holds a list in brackets. In `[[a and [[b]]` it closes the
 * second gap, and nothing the first.
 */
function closing(src: string, from: number): number | undefined {
  const first = src.indexOf(']]', from);
  if (first < 0) return undefined;
  const open = src.slice(from, first).replace(/[^[\]]/g, '');
  let end = first;
  let depth = depthOf(open);
  for (; depth > 0 && src[end + 2] === ']'; depth -= 1) end += 1;
  return depth > 1 && src.slice(from, end).includes('[[') ? undefined : end;
}

const depthOf = (brackets: string): number => brackets.split('[').length - brackets.split(']').length;
