import type { Document, Pack } from '../../inspect/pack.js';
import { decoded, filesOf } from '../../inspect/path.js';
import { asQti2 } from '../../inspect/read/qti2.js';
import { all, child, children, elements, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { markupOf } from '../html/markup.js';
import { htmlToMarkdown } from '../html/to-markdown.js';
import { type Branch, branchesOf } from './branches.js';

/** An item, in the names of QTI 2, with what its parts are. */
export interface Item {
  readonly root: XmlNode;
  readonly body: XmlNode | undefined;
  readonly interactions: readonly XmlNode[];
  readonly branches: readonly Branch[];
  /** What all of it gives, in the item's own points. */
  readonly most: number;
  readonly note: (words: string) => void;
  /** XHTML as Markdown; `write` puts other HTML in an element's place. */
  readonly markdown: (content: XmlNode['content'], write?: Write, holds?: readonly string[]) => string;
}

type Write = (node: XmlNode) => string | undefined;

export function itemOf(document: Document, pack: Pack, media: Map<string, Uint8Array>, note: Item['note']): Item {
  const root = asQti2(document.root);
  const body = child(root, 'itemBody');
  const mediaAt = (address: string): string | undefined => {
    for (const path of filesOf(decoded(address), document.path)) {
      const content = pack.files.get(path)?.content;
      if (!content) continue;
      const own = path.replace(/^(?:media|images|items)\//, '');
      media.set(own, content);
      return own;
    }
    return undefined;
  };
  return {
    root,
    body,
    interactions: body ? [...elements(body)].filter(({ name }) => name.endsWith('Interaction')) : [],
    branches: branchesOf(root),
    most: mostOf(root),
    note,
    markdown: (content, write, holds = []) => htmlToMarkdown(markupOf(content, write), { note, holds, media: mediaAt }),
  };
}

function mostOf(root: XmlNode): number {
  const declared = children(root, 'outcomeDeclaration');
  const named = (name: string): XmlNode | undefined =>
    declared.find(({ attributes }) => attributes.identifier === name);
  const most = Number(named('SCORE')?.attributes.normalMaximum ?? lineOf(named('MAXSCORE')));
  return most > 0 ? most : 1;
}

/** What is declared of the response of an interaction. */
export interface Declared {
  readonly cardinality: string;
  readonly baseType: string;
  readonly correct: readonly string[];
  readonly mapped: readonly { readonly key: string; readonly value: number; readonly isCased: boolean }[];
}

export function declaredOf({ root }: Item, interaction: XmlNode): Declared {
  const id = interaction.attributes.responseIdentifier;
  const declaration = children(root, 'responseDeclaration').find(({ attributes }) => attributes.identifier === id);
  const { cardinality = 'single', baseType = 'identifier' } = declaration?.attributes ?? {};
  return {
    cardinality,
    baseType,
    correct: children(child(declaration, 'correctResponse'), 'value').map(lineOf),
    mapped: all(declaration, 'mapEntry').map(({ attributes }) => ({
      key: attributes.mapKey ?? '',
      value: Number(attributes.mappedValue) || 0,
      isCased: attributes.caseSensitive !== 'false',
    })),
  };
}

/** Feedback by the value of the outcome that shows it. */
export const feedbackOf = ({ root, markdown }: Item): Map<string, string> =>
  new Map(children(root, 'modalFeedback').map((each) => [each.attributes.identifier ?? '', markdown(each.content)]));
