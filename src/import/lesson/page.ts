import { childrenOf, elements, type XmlNode } from '../../unpack/xml-node.js';
import { markupOf } from '../html/markup.js';
import { held, htmlToMarkdown } from '../html/to-markdown.js';
import { classesOf } from './class.js';
import { recordingIn } from './recording.js';

/** What a lesson's page is read with. */
export interface Means {
  /** Takes down what Markdown cannot say. */
  readonly note: (words: string) => void;
  /** The path of a file beside the topic, and takes the file over; undefined where the package has none. */
  readonly media: (address: string) => string | undefined;
  /** Takes a file over that stands in the page. */
  readonly keep: (path: string, text: string) => void;
  /** The declarations of the style sheet's classes. */
  readonly styleOf: (name: string) => string;
}

export const byAttribute = (root: XmlNode | undefined, name: string, value?: string): XmlNode[] =>
  root
    ? [...elements(root)].filter(
        ({ attributes: { [name]: found } }) => found !== undefined && (value ?? found) === found,
      )
    : [];

/** What stands in an element as Markdown; `holds` is Markdown that `held(n)` stands for, in place of gaps. */
export function markdownOf(node: XmlNode | undefined, means: Means, holds: readonly string[] = []): string {
  return node === undefined ? '' : contentOf(node.content, means, holds);
}

export function contentOf(content: XmlNode['content'], means: Means, holds: readonly string[] = []): string {
  const { note, media } = means;
  const pieces = [...holds];
  const html = markupOf(content, (node) => {
    // Marks that stand for Markdown may not be made of what a page says.
    if (classesOf(node).includes('gap')) return held(Number(node.attributes['data-gap']));
    if (node.attributes['data-player'] !== undefined) return playerOf(node, means, pieces);
    return /^t[dh]$/.test(node.name) ? cellOf(node, means) : undefined;
  });
  return htmlToMarkdown(html, { note, media, holds: pieces, headings: 'kept' });
}

function playerOf(figure: XmlNode, means: Means, pieces: string[]): string | undefined {
  const written = recordingIn(figure, { ...means, markdown: (content) => contentOf(content, means) });
  return written === undefined ? undefined : `<p>${held(pieces.push(written) - 1)}</p>`;
}

/** A column's side stands in the style sheet. */
function cellOf(cell: XmlNode, means: Means): string | undefined {
  const side = classesOf(cell)
    .map((name) => /text-align:(\w+)/.exec(means.styleOf(name))?.[1])
    .find(Boolean);
  return side && `<${cell.name} align="${side}">${markupOf(cell.content)}</${cell.name}>`;
}

/** The elements of a page below its title. */
export const below = (page: XmlNode): XmlNode['content'] => {
  const title = childrenOf(page).find(({ name }) => name === 'h2');
  return page.content.slice(title ? page.content.indexOf(title) + 1 : 0);
};
