import type { Token } from 'markdown-it';
import { markdown } from './parse.js';

/** Tokens → well-formed XHTML, with `formulas` for the mathematics. */
export function renderHtml(tokens: readonly Token[], formulas: ReadonlyMap<Token, string>): string {
  const md = markdown();
  return md.renderer.render([...tokens], md.options, { formulas }).trim();
}
