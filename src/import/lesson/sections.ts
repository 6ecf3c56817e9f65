import { pageIds } from '../../topic/page-ids.js';
import { child, childrenOf, first, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredSection } from '../../write/authored.js';
import { escapeLine } from '../../write/escape.js';
import { byClass, firstOf } from './class.js';
import { below, byAttribute, contentOf, type Means, markdownOf } from './page.js';

/** A page of a lesson, after its kind. */
type ReadSection = (page: XmlNode, title: string, means: Means) => AuthoredSection;

const items = (node: XmlNode | undefined): XmlNode[] =>
  node ? childrenOf(node).filter(({ name }) => name === 'li') : [];

const sections: Readonly<Record<string, ReadSection>> = {
  text: (page, title, means) => ({ kind: 'text', title, body: contentOf(below(page), means) }),
  facts: (page, title, means) => ({
    kind: 'facts',
    title,
    facts: items(firstOf(page, 'facts')).map((fact) => markdownOf(fact, means)),
  }),
  terms: (page, title, means) => ({
    kind: 'terms',
    title,
    terms: childrenOf(first(page, 'dl') ?? page)
      .filter((entry) => child(entry, 'dt'))
      .map((entry) => ({ term: lineOf(child(entry, 'dt')), definition: markdownOf(child(entry, 'dd'), means) })),
  }),
  review: (page, title, means) => ({
    kind: 'review',
    title,
    questions: byAttribute(page, 'data-review').map((entry) => {
      const revealed = firstOf(entry, 'revealed');
      const answer = revealed && contentOf(withoutHeading(revealed), means);
      return {
        id: entry.attributes['data-review'] ?? '',
        question: markdownOf(first(entry, 'h3'), means),
        ...(answer && { answer }),
      };
    }),
  }),
  quiz: (_, title) => ({ kind: 'quiz', title }),
};

const withoutHeading = ({ content }: XmlNode): XmlNode['content'] =>
  content.filter((part) => typeof part === 'string' || part.name !== 'h4');

/** The pages behind the overview, each in its own kind. */
export function readSections(root: XmlNode, means: Means): AuthoredSection[] {
  const pages = byClass(root, 'page').flatMap((page) => {
    const read = sections[page.attributes['data-page'] ?? ''];
    return read ? [{ section: read(page, lineOf(first(page, 'h2')), means), id: page.attributes.id }] : [];
  });
  const usual = pageIds(
    pages.map(({ section }) => section),
    [],
  );
  // A page that is not named after its title has an id of its author's.
  return pages.map(({ section, id }, place) =>
    section.kind === 'text' && id && id !== usual[place] ? { ...section, id } : section,
  );
}

/** What the overview says beside what stands about the lesson. */
interface Overview {
  readonly heading: string;
  readonly definition: string;
  /** By their ids, where the page has them; else numbered. */
  readonly objectives: Readonly<Record<string, string>>;
}

export function readOverview(root: XmlNode, means: Means): Overview {
  const page = byAttribute(root, 'data-page', 'overview')[0];
  const listed = items(first(firstOf(page, 'objectives'), 'ul'));
  return {
    heading: lineOf(first(page, 'h2')),
    definition: markdownOf(firstOf(page, 'definition'), means) || escapeLine(lineOf(first(page, 'h2'))),
    objectives: Object.fromEntries(
      listed.map((each, place) => [each.attributes['data-objective'] ?? `o${place + 1}`, lineOf(each)]),
    ),
  };
}
