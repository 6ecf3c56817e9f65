import type { RichText } from '../../topic/rich-text.js';
import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import type { XmlContent } from '../xml.js';
import { adapt, type Lose } from './adapt.js';
import { blocks, type Markup, parseMarkup, phrases } from './markup.js';
import type { Version } from './version.js';

/** Turns the topic's texts into what a version of QTI holds of XHTML. */
export interface ContentWriter {
  /** A text as blocks; `gap` gives what stands for each of its gaps. */
  readonly blocks: (text: RichText, lose: Lose, gap?: (index: number) => Markup) => XmlContent[];
  /** A text for a place that holds a line as well as blocks: a line has no paragraph around it there. */
  readonly flow: (text: RichText, lose: Lose) => XmlContent;
  /** The address of a file of the topic. */
  readonly address: (name: string) => string;
  /** Names of the files in what was written so far. */
  readonly files: ReadonlySet<string>;
}

/** Of one document; `up` leads from its folder to the package's top, `../` or nothing. */
export function contentWriter(topic: Topic, version: Version, up: string): ContentWriter {
  const files = new Set<string>();
  const address = (name: string): string => {
    files.add(name);
    return up + filePath(name);
  };
  const adapted = ({ html }: RichText, lose: Lose, gap: (index: number) => Markup = () => ''): Markup[] => {
    const means = { topic, version, address, lose, gap };
    return parseMarkup(html).flatMap((node) => adapt(node, means));
  };
  return {
    blocks: (text, lose, gap) => {
      const markup = adapted(text, lose, gap);
      return text.inline ? [{ p: { '#': phrases(markup) } }] : blocks(markup);
    },
    flow: (text, lose) => {
      const markup = adapted(text, lose);
      return text.inline ? phrases(markup) : blocks(markup);
    },
    address,
    files,
  };
}
