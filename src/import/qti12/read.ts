import type { Document } from '../../inspect/pack.js';
import { labelled } from '../../inspect/read/text.js';
import { all, child, children, childrenOf, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredQuestion, AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { bankTopic, titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { poolOf, questionId, topicId, withoutTopic } from '../ids.js';
import type { Entry, FoundTopic, Reading } from '../reader.js';
import { placeIn, type Source } from '../source.js';
import { itemOf } from './item.js';
import { htmlOf, toMarkdown } from './material.js';
import { types } from './types.js';

/** A topic that is being made of an assessment or a bank. */
export interface Test {
  readonly source: Source;
  readonly document: Document;
  readonly id: string;
  /** Its ident, with which ours begin the idents of questions. */
  readonly ident: string;
  readonly used: Set<string>;
  readonly questions: AuthoredQuestion[];
  readonly pages: AuthoredSection[];
  readonly pools: { id: string; name: string; pick: number }[];
  readonly media: Map<string, Uint8Array>;
  readonly entries: Entry[];
}

/** QTI 1.2: plain, as Canvas, Blackboard or Respondus write it, or in Common Cartridge's profile. */
export function readQti12(source: Source): Reading {
  const ids = new Set<string>();
  const tests = documentsOf(source).map((document) => readTest(source, document, ids));
  return { topics: tests.flatMap(({ found }) => found ?? []), entries: tests.flatMap(({ entries }) => entries) };
}

/** Canvas has each quiz twice, for others and whole for itself. */
function documentsOf({ pack }: Source): Document[] {
  const tests = pack.xml.filter(({ root }) => root.name === 'questestinterop');
  const whole = new Set(tests.filter(({ path }) => path.startsWith('non_cc_assessments/')).map(identOf));
  return tests.filter((each) => each.path.startsWith('non_cc_assessments/') || !whole.has(identOf(each)));
}

const identOf = ({ root }: Document): string => childrenOf(root)[0]?.attributes.ident ?? '';

function readTest(
  source: Source,
  document: Document,
  ids: Set<string>,
): { found?: FoundTopic; entries: readonly Entry[] } {
  const { root } = document;
  const head = first(root, 'assessment') ?? first(root, 'objectbank') ?? root;
  const meta = metaOf(source, head.attributes.ident);
  const bank = all(child(head, 'qtimetadata'), 'qtimetadatafield');
  const title =
    lineOf(child(meta, 'title')) || head.attributes.title || labelled(bank, 'bank_title') || titleOfFile(source.file);
  const ident = head.attributes.ident ?? '';
  const id = topicId(/^[a-z][a-z0-9-]+$/.test(ident) ? ident : title, ids);
  const test: Test = {
    source,
    document,
    id,
    ident,
    used: new Set(),
    questions: [],
    pages: [],
    pools: [],
    media: new Map(),
    entries: [],
  };
  readParts(root, test, undefined);
  const { questions, pages, pools, media, entries } = test;
  if (questions.length + pages.length === 0) return { entries };
  const description = child(meta, 'description');
  const definition =
    description && toMarkdown(lineOf(description), { ...source, document, media, note: () => undefined });
  const rest: Partial<AuthoredTopic> = {
    ...(definition && { definition }),
    ...(pages.length > 0 && { sections: pages }),
    quiz: { ...settingsOf(head, meta), ...(pools.length > 0 && { pools }) },
  };
  return { found: { topic: bankTopic(id, title, questions, rest), media }, entries };
}

/** Canvas's `assessment_meta.xml` of a quiz. */
const metaOf = ({ pack }: Source, ident: string | undefined): XmlNode | undefined =>
  pack.xml.find(({ root }) => root.name === 'quiz' && root.namespace !== '' && root.attributes.identifier === ident)
    ?.root;

function settingsOf(head: XmlNode, meta: XmlNode | undefined): Partial<NonNullable<AuthoredTopic['quiz']>> {
  const fields = children(head, 'qtimetadata').flatMap((each) => children(each, 'qtimetadatafield'));
  const attempts = Number(lineOf(child(meta, 'allowed_attempts')) || labelled(fields, 'cc_maxattempts'));
  const minutes = Number(lineOf(child(meta, 'time_limit')) || labelled(fields, 'qmd_timelimit'));
  return {
    ...(attempts > 0 && Number.isInteger(attempts) && { attempts }),
    ...(minutes > 0 && { 'time-limit': minutes }),
    ...(lineOf(child(meta, 'shuffle_answers')) === 'true' && { shuffle: 'answers' }),
  };
}

/** Sections hold sections; one with `selection_number` is a pool. */
function readParts(node: XmlNode, test: Test, group: Group | undefined): void {
  for (const part of childrenOf(node)) {
    if (part.name === 'item') readItem(part, test, group);
    else if (['assessment', 'section', 'objectbank'].includes(part.name))
      readParts(part, test, groupOf(part, test) ?? group);
  }
}

interface Group {
  readonly id: string;
  readonly points: number;
}

function groupOf(section: XmlNode, { ident, pools, used }: Test): Group | undefined {
  const selection = child(section, 'selection_ordering');
  const [number] = all(selection, 'selection_number');
  if (!number) return undefined;
  const name = section.attributes.title || section.attributes.ident || 'Pool';
  const given = poolOf(section.attributes.ident ?? '', ident);
  const id = questionId(given, name, used);
  pools.push({ id, name, pick: Math.max(1, Number(lineOf(number)) || 1) });
  return { id, points: Number(all(selection, 'points_per_item').map(lineOf)[0]) };
}

function readItem(node: XmlNode, test: Test, group: Group | undefined): void {
  const { source, document, id: topic, ident, used, media, questions, pages, entries } = test;
  const notes: string[] = [];
  const item = itemOf(node, { pack: source.pack, document, media, note: (words) => void notes.push(words) });
  const place = placeIn(source.file, source.pack, { file: document.path, line: node.line });
  const html = htmlOf(item.presentation);
  const name = node.attributes.title || html.replace(/<[^>]*>/g, ' ');
  if (item.type === 'text') {
    pages.push({ kind: 'text', title: node.attributes.title || 'Text', body: toMarkdown(html, item) });
    entries.push(taken('page', name, place, { topic, notes: ['a text that asks nothing is a page of the lesson'] }));
    return;
  }
  const read = Object.hasOwn(types, item.type)
    ? types[item.type]?.(item)
    : `there is no question of its type here: ${item.type}`;
  if (read === undefined || typeof read === 'string') {
    entries.push(leftOut('question', name, place, read ?? ''));
    return;
  }
  const given = withoutTopic(node.attributes.ident ?? '', ident);
  const id = questionId(given, read.stem, used);
  const points = group && group.points > 0 ? { points: group.points } : {};
  questions.push({ ...read, ...points, id, ...(group && { pool: group.id }) });
  entries.push(taken('question', name, place, { topic, id, notes }));
}
