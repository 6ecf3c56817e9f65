import type { Document } from '../../inspect/pack.js';
import { fileOf } from '../../inspect/path.js';
import { asQti2 } from '../../inspect/read/qti2.js';
import { child, childrenOf, first, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredQuestion, AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { sharedShuffle } from '../bank/shuffle.js';
import { bankTopic, titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { poolOf, questionId, topicId, withoutTopic } from '../ids.js';
import type { Entry, Reading } from '../reader.js';
import { placeIn, type Source } from '../source.js';
import { itemOf } from './item.js';
import { types } from './types.js';

const ITEM = /^(?:assessmentItem|qti-assessment-item)$/;
const TEST = /^(?:assessmentTest|qti-assessment-test)$/;

/** QTI 2.1, 2.2 and 3.0: the items of a package, in the order of its test, or one item alone. */
export function readQti2(source: Source): Reading {
  const { xml } = source.pack;
  const tests = xml.filter(({ root }) => TEST.test(root.name)).map((each) => ({ ...each, root: asQti2(each.root) }));
  const [test] = tests;
  const ident = test?.root.attributes.identifier ?? '';
  const title = test?.root.attributes.title || titleOfFile(source.file);
  const topic = topicId(/^[a-z][a-z0-9-]+$/.test(ident) ? ident : title, new Set());
  const places = new Map(tests.flatMap((each) => [...placesIn(each, ident)]));
  const order = [...places.keys()];
  const rank = ({ path }: Document): number => (places.has(path) ? order.indexOf(path) : order.length);
  const items = xml.filter(({ root }) => ITEM.test(root.name)).sort((a, b) => rank(a) - rank(b));
  const bank = new Bank(source, topic, ident);
  const entries = items.map((item) => bank.read(item, places.get(item.path)));
  if (bank.questions.length + bank.pages.length === 0) return { topics: [], entries };
  const lang = items.map(({ root }) => root.attributes['xml:lang']).find(Boolean);
  const pools = [...new Map([...places.values()].flatMap(({ pool }) => (pool ? [[pool.id, pool]] : []))).values()];
  const { questions, ...shuffle } = sharedShuffle(bank.questions);
  const rest: Partial<AuthoredTopic> = {
    ...(lang && { lang }),
    ...(bank.pages.length > 0 && { sections: bank.pages }),
    quiz: { ...(test && settingsOf(test.root)), ...shuffle, ...(pools.length > 0 && { pools }) },
  };
  return { topics: [{ topic: bankTopic(topic, title, questions, rest), media: bank.media }], entries };
}

/** What a test says of an item's file. */
interface Place {
  readonly points: number | undefined;
  readonly pool: { readonly id: string; readonly name: string; readonly pick: number } | undefined;
}

/** A section that selects some of its items is a pool. */
function placesIn({ path, root }: Document, ident: string): Map<string, Place> {
  const places = new Map<string, Place>();
  const used = new Set<string>();
  const visit = (node: XmlNode, pool: Place['pool']): void => {
    const { identifier = '', title = '', href } = node.attributes;
    const file = node.name === 'assessmentItemRef' && href !== undefined ? fileOf(href, path) : undefined;
    const points = Number(child(node, 'weight')?.attributes.value);
    if (file !== undefined) places.set(file, { points: points > 0 ? points : undefined, pool });
    const select = child(node, 'selection')?.attributes.select;
    const id = poolOf(identifier, ident);
    const own = select && {
      id: questionId(id, title, used),
      name: title || identifier,
      pick: Math.max(1, Number(select) || 1),
    };
    for (const each of childrenOf(node)) visit(each, own || pool);
  };
  visit(root, undefined);
  return places;
}

function settingsOf(test: XmlNode): Partial<NonNullable<AuthoredTopic['quiz']>> {
  const seconds = Number(first(test, 'timeLimits')?.attributes.maxTime);
  const attempts = Number(first(test, 'itemSessionControl')?.attributes.maxAttempts);
  return {
    ...(seconds > 0 && { 'time-limit': seconds / 60 }),
    ...(attempts > 0 && { attempts }),
  };
}

class Bank {
  readonly questions: AuthoredQuestion[] = [];
  readonly pages: AuthoredSection[] = [];
  readonly media = new Map<string, Uint8Array>();
  readonly #used = new Set<string>();
  readonly #source: Source;
  readonly #topic: string;
  readonly #ident: string;

  constructor(source: Source, topic: string, ident: string) {
    this.#source = source;
    this.#topic = topic;
    this.#ident = ident;
  }

  read(document: Document, found: Place | undefined): Entry {
    const notes: string[] = [];
    const item = itemOf(document, this.#source.pack, this.media, (words) => void notes.push(words));
    const place = placeIn(this.#source.file, this.#source.pack, { file: document.path, line: document.root.line });
    const { title = '', identifier = '' } = item.root.attributes;
    const name = title || identifier;
    const [interaction] = item.interactions;
    if (!interaction) {
      this.pages.push({ kind: 'text', title: name, body: item.markdown(item.body?.content ?? []) });
      return taken('page', name, place, {
        topic: this.#topic,
        notes: ['a text that asks nothing is a page of the lesson'],
      });
    }
    const read = Object.hasOwn(types, interaction.name)
      ? types[interaction.name]?.(item, interaction)
      : `there is no question of its type here: ${interaction.name}`;
    if (read === undefined || typeof read === 'string') return leftOut('question', name, place, read ?? '');
    const id = questionId(withoutTopic(identifier, this.#ident), read.stem, this.#used);
    const points = found?.points ?? item.most;
    this.questions.push({ ...read, id, ...(points !== 1 && { points }), ...(found?.pool && { pool: found.pool.id }) });
    return taken('question', name, place, { topic: this.#topic, id, notes });
  }
}
