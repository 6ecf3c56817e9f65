import type { Env, RendererRule, Token } from 'markdown-it';
import { gapMark } from '../../topic/rich-text.js';

/** A gap carries its place among those of its question. */
const gap: RendererRule = (tokens, index) => gapMark(Number(tokens[index]?.info));

const formula: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index];
  return (token && formulasOf(env)?.get(token)) ?? '';
};

const formulasOf = (env: Env | undefined): ReadonlyMap<Token, string> | undefined =>
  env?.formulas as ReadonlyMap<Token, string> | undefined;

/** Pages have their `h1` and `h2` already, so a heading that stands in a list or a quote is an `h3` at most. */
const heading: RendererRule = (tokens, index, options, _env, renderer) => {
  const token = tokens[index];
  if (token && Number(token.tag[1]) < 3) token.tag = 'h3';
  return renderer.renderToken(tokens, index, options);
};

/** What markdown-it renders otherwise. Its own rule for images makes their alternative text anew. */
export const renderRules: Readonly<Record<string, RendererRule>> = {
  math_inline: formula,
  math_block: (...given) => `<p>${formula(...given)}</p>\n`,
  gap,
  heading_open: heading,
  heading_close: heading,
  image: (tokens, index, options, _env, renderer) => renderer.renderToken(tokens, index, options),
};
