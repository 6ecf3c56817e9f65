import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { environmentOf, placeInline } from './environment.js';
import { setPlace } from './places.js';

/** `$…$` and `$$…$$` become tokens `math_inline` and `math_block`, whose content is the TeX. */
export function mathRules(md: MarkdownIt): void {
  md.inline.ruler.after('escape', 'math_inline', mathInline);
  md.block.ruler.before('fence', 'math_block', mathBlock, { alt: ['paragraph', 'reference', 'blockquote', 'list'] });
}

function mathInline(state: StateInline, silent: boolean): boolean {
  const start = state.pos;
  if (state.src[start] !== '$') return false;
  const mark = state.src.startsWith('$$', start) ? '$$' : '$';
  const from = start + mark.length;
  const end = closingMark(state, from, mark);
  if (end === undefined) {
    if (mark === '$') return false;
    if (!silent) {
      state.pending += mark;
      environmentOf(state.env).say('math-unclosed', placeInline(state, start));
    }
    state.pos = from;
    return true;
  }
  if (!silent) {
    const token = state.push('math_inline', 'math', 0);
    token.content = state.src.slice(from, end).trim();
    token.markup = mark;
    setPlace(token, placeInline(state, start));
  }
  state.pos = end + mark.length;
  return true;
}

/**
 * The offset of the mark that closes the formula whose TeX begins at `from`. A single `$` opens only before a character
 * that is not blank, and the next `$` must close it: after a character that is not blank, and not before a digit.
 * So "$5 and $10" is text.
 */
function closingMark({ src, posMax }: StateInline, from: number, mark: string): number | undefined {
  if (mark === '$' && /^\s?$/.test(src.charAt(from))) return undefined;
  for (let at = from; at + mark.length <= posMax; at += src[at] === '\\' ? 2 : 1) {
    if (at === from || !src.startsWith(mark, at)) continue;
    if (mark === '$$') return at;
    return /\s/.test(src.charAt(at - 1)) || /\d/.test(src.charAt(at + 1)) ? undefined : at;
  }
  return undefined;
}

/** A formula that begins a line and ends one; all else is left to the inline rule. */
function mathBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith('$$', start) || (state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  for (let line = startLine; line < endLine; line += 1) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return false;
    const from = line === startLine ? start + 2 : (state.bMarks[line] ?? 0);
    const rest = state.src.slice(from, state.eMarks[line]);
    const closing = /(?<!\\)(?:\\\\)*\$\$/.exec(rest);
    if (!closing) continue;
    const end = closing.index + closing[0].length;
    if (rest.slice(end).trim() !== '') return false;
    const tex = state
      .getLines(startLine, line + 1, state.blkIndent, false)
      .trim()
      .slice(2, -2)
      .trim();
    if (tex === '') return false;
    if (silent) return true;
    state.line = line + 1;
    const token = state.push('math_block', 'math', 0);
    token.content = tex;
    token.map = [startLine, state.line];
    return true;
  }
  return false;
}
