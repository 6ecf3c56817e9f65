import { manifestOf } from '../../inspect/kinds.js';
import type { Document } from '../../inspect/pack.js';
import { all, child, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredSection } from '../../write/authored.js';
import { bankTopic, titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { markupOf } from '../html/markup.js';
import { topicId } from '../ids.js';
import { toMarkdown } from '../qti12/material.js';
import { readQti12 } from '../qti12/read.js';
import type { Entry, FoundTopic, Reading } from '../reader.js';
import { placeIn, type Source } from '../source.js';

/** A Common Cartridge, Canvas's too: its quizzes, and its pages, which stand before the quiz where there is one alone. */
export function readCartridge(source: Source): Reading {
  const { topics, entries } = readQti12(source);
  const manifest = manifestOf(source.pack)?.root;
  const pages = pagesOf(source, manifest);
  const left = othersIn(source, manifest);
  if (pages.length === 0) return { topics, entries: [...entries, ...left] };
  const [first] = topics;
  const home = first && topics.length === 1 ? first : ownTopic(source, manifest, topics);
  const read = readPages(source, pages, home);
  return {
    topics: [...topics.filter((each) => each !== home), read.found],
    entries: [...entries, ...read.entries, ...left],
  };
}

function ownTopic({ file }: Source, manifest: XmlNode | undefined, topics: readonly FoundTopic[]): FoundTopic {
  const title = lineOf(first(first(manifest, 'lom'), 'title')) || titleOfFile(file);
  return {
    topic: bankTopic(topicId(title, new Set(topics.map(({ topic }) => topic.id))), title, []),
    media: new Map(),
  };
}

function readPages(source: Source, pages: readonly Page[], home: FoundTopic): { found: FoundTopic; entries: Entry[] } {
  const { topic } = home;
  const media = new Map(home.media);
  const sections: AuthoredSection[] = [];
  const entries = pages.map(({ document, title }): Entry => {
    const notes: string[] = [];
    const means = { pack: source.pack, document, media, note: (words: string) => void notes.push(words) };
    const body = toMarkdown(
      markupOf(first(document.root, 'body')?.content ?? document.root.content),
      means,
      [],
      'kept',
    );
    const place = placeIn(source.file, source.pack, { file: document.path });
    if (body === '') return leftOut('page', title, place, 'it says nothing');
    sections.push({ kind: 'text', title, body });
    return taken('page', title, place, { topic: topic.id, notes });
  });
  return { found: { topic: { ...topic, sections: [...sections, ...(topic.sections ?? [])] }, media }, entries };
}

interface Page {
  readonly document: Document;
  readonly title: string;
}

/** Pages in the order of the manifest's items, and behind them those that no item names; a name begins with their titles. */
function pagesOf({ pack }: Source, manifest: XmlNode | undefined): Page[] {
  const addresses = new Map(
    all(manifest, 'resource').map(({ attributes }) => [attributes.identifier, attributes.href]),
  );
  const titles = new Map<string, string>();
  for (const item of all(manifest, 'item')) {
    const address = addresses.get(item.attributes.identifierref);
    if (address !== undefined) titles.set(address, lineOf(child(item, 'title')));
  }
  const order = [...titles.keys()];
  const rank = ({ path }: Document): number => (titles.has(path) ? order.indexOf(path) : order.length);
  const isListed = new Set(addresses.values());
  return pack.html
    .filter(({ path }) => isListed.has(path) && !/^course_settings\//.test(path))
    .sort((a, b) => rank(a) - rank(b))
    .map((document) => ({
      document,
      title: titles.get(document.path) || lineOf(first(document.root, 'title')) || titleOfFile(document.path),
    }));
}

/** What is neither page nor quiz, nor a file that they show. */
const OTHERS = /^(?:imswl|imsdt|imsbasiclti|assignment)_/;

const othersIn = (source: Source, manifest: XmlNode | undefined): Entry[] =>
  all(manifest, 'resource').flatMap(({ attributes: { type = '', href, identifier = '' }, line }) =>
    OTHERS.test(type)
      ? [
          leftOut(
            'page',
            href ?? identifier,
            placeIn(source.file, source.pack, { file: 'imsmanifest.xml', line }),
            `lessons have nothing of its kind: ${type}`,
          ),
        ]
      : [],
  );
