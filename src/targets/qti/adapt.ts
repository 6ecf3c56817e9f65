import type { RuleId } from '../../diagnostics/rules.js';
import type { Topic } from '../../topic/topic.js';
import type { Markup, MarkupElement } from './markup.js';
import { plainMath } from './math.js';
import { writePlayer } from './players.js';
import type { Version } from './version.js';

export type Lose = (rule: RuleId, args?: Readonly<Record<string, string | number>>) => void;

/** What the adaptation of a text needs to know. */
export interface Means {
  readonly topic: Pick<Topic, 'lang' | 'media'>;
  readonly version: Version;
  /** The address of a file of the topic. */
  readonly address: (name: string) => string;
  /** Is told what the version has no place for. */
  readonly lose: Lose;
  /** What stands for the gap of that number. */
  readonly gap: (index: number) => Markup;
}

/** A piece of a text with what the version holds of XHTML; its schema decides. */
export function adapt(node: Markup, means: Means): Markup[] {
  if (typeof node === 'string') return [node];
  const gap = node.attributes['data-gap'];
  if (gap !== undefined) return [means.gap(Number(gap))];
  const write = writers[node.name];
  return write ? write(node, means) : [{ ...node, children: within(node, means) }];
}

type Write = (node: MarkupElement, means: Means) => Markup[];

const within = ({ children }: MarkupElement, means: Means): Markup[] =>
  children.flatMap((child) => adapt(child, means));

const writers: Readonly<Record<string, Write>> = {
  math: (node) => [plainMath(node)],
  s: (node, means) => {
    means.lose('loss-strikethrough');
    return within(node, means);
  },
  a: (node, means) => {
    if (!node.attributes.href?.startsWith('#')) return [titled(node, means)];
    // There is no page of the lesson to lead to: the words stay.
    means.lose('loss-link');
    return within(node, means);
  },
  ol: (node, means) => {
    const { start } = node.attributes;
    if (start === undefined || means.version.attributes) return [{ ...node, children: within(node, means) }];
    means.lose('loss-list-number', { start });
    return [{ ...node, attributes: {}, children: within(node, means) }];
  },
  img: (node, means) => [picture(node, means)],
  td: (node, means) => [cell(node, means)],
  th: (node, means) => [cell(node, means)],
  figure: (node, means) => writePlayer(node, means).flatMap((block) => adapt(block, { ...means })),
};

/** A link, whose title is said where it can be. */
function titled({ name, attributes: { title, ...attributes }, children }: MarkupElement, means: Means): Markup {
  return {
    name,
    attributes: { ...attributes, ...titleOf(title, means) },
    children: children.flatMap((child) => adapt(child, means)),
  };
}

function titleOf(title: string | undefined, { version, lose }: Means): { title?: string } {
  if (title === undefined) return {};
  if (version.attributes) return { title };
  lose('loss-title', { title });
  return {};
}

/** Pictures say how large they are. */
function picture({ attributes: { src = '', alt = '', title } }: MarkupElement, means: Means): Markup {
  const name = src.replace(/^media:/, '');
  const { width, height } = means.topic.media.find((media) => media.name === name) ?? {};
  const size = width && height ? { width: String(Math.round(width)), height: String(Math.round(height)) } : {};
  const attributes = { src: means.address(name), alt, ...titleOf(title, means), ...size };
  return { name: 'img', attributes, children: [] };
}

/** The alignment of a column without a style. */
function cell(node: MarkupElement, means: Means): Markup {
  const { style, ...attributes } = node.attributes;
  const align = /text-align:\s*(left|right|center)/.exec(style ?? '')?.[1];
  return { ...node, attributes: { ...attributes, ...(align && { align }) }, children: within(node, means) };
}
