import { parseHtml } from '../../unpack/html.js';
import { all, child, children, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { Categories } from '../bank/categories.js';
import { leftOut, taken } from '../entries.js';
import { questionId, withoutTopic } from '../ids.js';
import type { Entry, Place, Reading } from '../reader.js';
import { placeIn, type Source } from '../source.js';
import { type FieldMeans, markdownOf, rawOf, wordsOf } from './fields.js';
import { givenOf } from './question.js';
import { types } from './types.js';

/** Moodle XML: a question bank in categories. Our own come back with pools, review questions and objectives. */
export function readMoodle(source: Source): Reading {
  const bank = new Bank(source);
  const entries = source.pack.xml.flatMap(({ path, root }) =>
    root.name === 'quiz' && root.namespace === ''
      ? children(root, 'question').flatMap((node) =>
          bank.read(node, placeIn(source.file, source.pack, { file: path, line: node.line })),
        )
      : [],
  );
  return { topics: bank.topics, entries };
}

class Bank {
  readonly #categories: Categories;
  readonly #used = new Set<string>();
  #pool: string | undefined;

  constructor({ file }: Source) {
    this.#categories = new Categories(file);
  }

  get topics(): Reading['topics'] {
    return this.#categories.topics;
  }

  /** A category has no entry: it is the place of those behind it. */
  read(node: XmlNode, place: Place): Entry[] {
    if (node.attributes.type !== 'category') return [this.#readQuestion(node, place)];
    this.#open(node);
    return [];
  }

  #open(node: XmlNode): void {
    const given = lineOf(child(node, 'idnumber'));
    const path = wordsOf(child(node, 'category'));
    const [, pool] = /^[^_]+_pool-(.+)$/.exec(given) ?? [];
    this.#pool = pool;
    if (pool !== undefined) {
      const name =
        path
          .split(/(?<!\/)\/(?!\/)/)
          .at(-1)
          ?.replaceAll('//', '/')
          .trim() ?? pool;
      this.#categories.current.pools.push({ id: pool, name, pick: 1 });
      return;
    }
    const id = given.replace(/^.*_topic-/, '');
    this.#categories.open(path, id === '' ? undefined : id);
    readInfo(child(node, 'info'), this.#categories);
  }

  #readQuestion(node: XmlNode, place: Place): Entry {
    const { current } = this.#categories;
    const { type = '' } = node.attributes;
    const notes: string[] = [];
    const means: FieldMeans = { note: (words) => notes.push(words), media: current.media };
    const name = wordsOf(child(node, 'name'));
    const idnumber = lineOf(child(node, 'idnumber'));
    if (type === 'description') return this.#readText(node, name, idnumber, place, means, notes);
    const read = Object.hasOwn(types, type) ? types[type] : undefined;
    if (!read) return leftOut('question', name, place, `there is no question of its type here: ${type}`);
    const given = givenOf(node, means);
    const [, review] = /^[^_]+_review-(.+)$/.exec(idnumber) ?? [];
    if (review !== undefined && type === 'essay') {
      const id = questionId(review, name, new Set());
      const answer = given.base.feedback?.general;
      current.review.push({ id, question: given.base.stem, ...(answer !== undefined && { answer }) });
      return taken('review question', name, place, { topic: current.id, id });
    }
    const question = read(given);
    if (typeof question === 'string') return leftOut('question', name, place, question);
    const id = questionId(withoutTopic(idnumber, current.id), name, this.#used);
    const tags = children(child(node, 'tags'), 'tag').map(wordsOf);
    const obj = tags.filter((tag) => current.objectives.has(tag));
    for (const tag of tags) if (!current.objectives.has(tag)) current.keywords.add(tag);
    current.questions.push({
      ...question,
      id,
      ...(obj.length > 0 && { obj }),
      ...(this.#pool !== undefined && { pool: this.#pool }),
    });
    return taken('question', name, place, { topic: current.id, id, notes });
  }

  /** A text that asks nothing: the quiz's introduction where it was ours, else a page. */
  #readText(node: XmlNode, name: string, idnumber: string, place: Place, means: FieldMeans, notes: string[]): Entry {
    const { current } = this.#categories;
    const text = markdownOf(child(node, 'questiontext'), means);
    if (/^[^_]+_intro/.test(idnumber)) current.intro = text;
    else {
      notes.push('a description is a page of the lesson');
      current.pages.push({ kind: 'text', title: name, body: text });
    }
    return taken('page', name, place, { topic: current.id, notes });
  }
}

/** What a category of ours says of itself: a summary, and objectives as `id: text`. */
function readInfo(info: XmlNode | undefined, { current }: Categories): void {
  const html = parseHtml(rawOf(info));
  const summary = all(html, 'p').map(lineOf)[0];
  if (summary) current.summary = summary;
  for (const item of all(html, 'li')) {
    const [, id, text] = /^([a-z][\w-]*): (.+)$/i.exec(lineOf(item)) ?? [];
    if (id !== undefined && text !== undefined) current.objectives.set(id, text);
  }
}
