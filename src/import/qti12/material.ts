import type { Document, Pack } from '../../inspect/pack.js';
import { decoded, filesOf } from '../../inspect/path.js';
import { childrenOf, type XmlNode } from '../../unpack/xml-node.js';
import { escaped, markupOf } from '../html/markup.js';
import { htmlToMarkdown } from '../html/to-markdown.js';

export interface MaterialMeans {
  readonly pack: Pack;
  readonly document: Document;
  readonly media: Map<string, Uint8Array>;
  readonly note: (words: string) => void;
}

/** A question's texts as HTML, with `write` for what stands among them, such as a response. */
export function htmlOf(nodes: readonly XmlNode[], write: (node: XmlNode) => string | undefined = () => ''): string {
  return nodes
    .map((node) => {
      if (node.name === 'mattext' || node.name === 'mat_formattedtext') return textHtml(node);
      if (node.name === 'matimage') return `<img src="${escaped(node.attributes.uri ?? '')}" alt="">`;
      if (node.name === 'matbreak') return '<br>';
      return /^(?:material|flow|flow_mat|flow_label|presentation|itemfeedback|solution|solutionmaterial|mat_extension)$/.test(
        node.name,
      )
        ? htmlOf(childrenOf(node), write)
        : (write(node) ?? '');
    })
    .join('');
}

/** HTML stands escaped, as XHTML, or as plain words. */
function textHtml(node: XmlNode): string {
  if (childrenOf(node).length > 0) return markupOf(node.content);
  const text = node.content.join('');
  const kind = node.attributes.texttype ?? node.attributes.type ?? 'text/plain';
  const isHtml = /html/i.test(kind) || /<(?:p|br|b|i|em|strong|img|div|span|sub|sup|ul|ol|table)\b[^>]*>/i.test(text);
  return isHtml ? text : `<p>${escaped(text)}</p>`;
}

/** The same as Markdown. */
export const materialOf = (node: XmlNode | undefined, means: MaterialMeans): string =>
  node ? toMarkdown(htmlOf([node]), means) : '';

export function toMarkdown(
  html: string,
  means: MaterialMeans,
  holds: readonly string[] = [],
  headings: 'bold' | 'kept' = 'bold',
): string {
  const { note } = means;
  return htmlToMarkdown(html, { note, holds, headings, tex: true, media: (address) => mediaAt(address, means) });
}

/** Takes a file of the package over, under its path without the folders that Canvas puts in front. */
function mediaAt(address: string, { pack, document, media }: MaterialMeans): string | undefined {
  for (const path of filesOf(decoded(address), document.path)) {
    const content = pack.files.get(path)?.content;
    if (!content) continue;
    const short = path.replace(/^(?:web_resources\/)?(?:[\w-]+\/)?(?:images|media)\//, '');
    const known = media.get(short);
    const own = known && !Buffer.from(known).equals(content) ? path : short;
    media.set(own, content);
    return own;
  }
  return undefined;
}
