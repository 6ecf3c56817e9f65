import { stringsFor } from '../../render/strings/index.js';
import { all, childrenOf, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredTopic } from '../../write/authored.js';
import { firstOf } from './class.js';

type About = Pick<AuthoredTopic, 'author' | 'licence' | 'keywords' | 'sources' | 'summary'>;

/** Author, licence, keywords, sources: the entries of a list whose labels are in the lesson's language. */
export function readAbout(root: XmlNode, lang: string): About {
  const { page } = stringsFor(lang);
  const values = new Map<string, string[]>();
  let label = '';
  for (const node of childrenOf(first(firstOf(root, 'about'), 'dl') ?? EMPTY)) {
    if (node.name === 'dt') label = lineOf(node);
    else values.set(label, [...(values.get(label) ?? []), lineOf(node)]);
  }
  const one = (name: string): string | undefined => values.get(name)?.[0];
  const given = {
    summary: lineOf(firstOf(root, 'summary')) || undefined,
    author: one(page.author),
    licence: one(page.licence),
    // The page's head has them without the commas between.
    keywords: keywordsOf(root),
    sources: values.get(page.sources),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const EMPTY: XmlNode = { name: '', prefix: '', namespace: '', attributes: {}, content: [], line: 0 };

function keywordsOf(root: XmlNode): string[] | undefined {
  const meta = all(root, 'meta').find(({ attributes }) => attributes.name === 'keywords');
  return meta?.attributes.content?.split(/,\s*/).filter((word) => word !== '');
}
