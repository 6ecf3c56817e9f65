import type { Token } from 'markdown-it';
import { pageIds } from '../topic/page-ids.js';
import type { SectionKind } from '../topic/section.js';
import { slug, takeUnique } from '../topic/slug.js';
import { type Fragment, isFragment, plainText } from './rich-text.js';
import { type Anchors, anchorKey } from './rich-text-links.js';

/**
 * Gives the headings within the definition and the sections ids, and says where links to headings lead.
 * A link names a heading as code hosts do, `#its-words`, of headings called alike the second `#its-words-1`, and so on;
 * a question also by its id. In the lesson's document a section is its page (`pageIds`), a question `q-ID`, a review
 * question the page `review`, and a heading within a text a slug of its words.
 */
export function nameHeadings(data: Readonly<Record<string, unknown>>): Anchors {
  const sections = listOf(data.sections).map(sectionOf);
  const quiz = recordOf(data.quiz);
  const questions = listOf(quiz.questions).map(recordOf);
  const pools = listOf(quiz.pools).map(recordOf);
  const questionIds = questions.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const taken = new Set<string>();
  const pages = pageIds(sections, questionIds, taken);
  const anchors = new Anchoring(taken);

  anchors.add(textOf(data.heading), 'overview');
  anchors.addInner(data.definition);
  for (const [index, { kind, title, body, questions: reviews }] of sections.entries()) {
    const page = pages[index] ?? '';
    anchors.add(title, page);
    anchors.addInner(body);
    for (const review of listOf(reviews)) anchors.add(textOf(recordOf(review).question), page);
    for (const { id, stem, pool } of kind === 'quiz' ? questions : []) {
      // A pool's heading is not shown: a link to it leads to its first question.
      const entered = pools.findIndex((each) => each.id === pool);
      for (const { name } of entered < 0 ? [] : pools.splice(entered, 1)) anchors.add(textOf(name), `q-${id}`);
      anchors.add(textOf(stem), `q-${id}`);
    }
  }
  for (const id of questionIds) anchors.addName(id, `q-${id}`);
  for (const page of pages) anchors.addName(page, page);
  return anchors.targets;
}

class Anchoring {
  readonly targets = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  /** A heading, in the order of the source. */
  add(text: string, id: string): void {
    const key = anchorKey(text);
    let name = key;
    for (let count = 1; this.targets.has(name); count += 1) name = `${key}-${count}`;
    this.targets.set(name, id);
  }

  /** Another name, unless a heading has it. */
  addName(name: string, id: string): void {
    if (!this.targets.has(name)) this.targets.set(name, id);
  }

  /** The headings within a text: these get their ids here. */
  addInner(text: unknown): void {
    for (const [heading, words] of isFragment(text) ? headingsOf(text) : []) {
      const title = plainText([words]);
      const wanted = slug(title, 'h');
      // The questions' ids begin with q-, whatever they will be called.
      const id = takeUnique(wanted.startsWith('q-') ? `h-${wanted}` : wanted, this.#taken);
      heading.attrSet('id', id);
      this.add(title, id);
    }
  }
}

function headingsOf({ tokens }: Fragment): [Token, Token][] {
  return tokens.flatMap((token, index): [Token, Token][] => {
    const words = tokens[index + 1];
    return token.type === 'heading_open' && token.level === 0 && words ? [[token, words]] : [];
  });
}

const KINDS: readonly SectionKind[] = ['text', 'facts', 'review', 'terms', 'quiz'];

/** In the YAML form nothing is certain of the data before it is validated. */
function sectionOf(value: unknown) {
  const { kind, title, body, questions, id } = recordOf(value);
  const named = typeof id === 'string' ? { id } : {};
  return { kind: KINDS.find((known) => known === kind) ?? 'text', title: textOf(title), ...named, body, questions };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const textOf = (value: unknown): string => (isFragment(value) ? value.text : typeof value === 'string' ? value : '');
