import { slug, takeUnique } from '../../topic/slug.js';
import type { AuthoredQuestion } from '../../write/authored.js';
import { escapeLine } from '../../write/escape.js';
import { taken } from '../entries.js';
import { plainText } from '../plain.js';
import type { ReadPage } from './read.js';

/** A page with questions that are made of its own words by rule; as it was where it is too short for any. */
export function draftQuiz(page: ReadPage, all: readonly ReadPage[]): ReadPage {
  const terms = page.topic.sections?.flatMap((section) => (section.kind === 'terms' ? section.terms : [])) ?? [];
  const questions = [...namedBy(terms), ...matched(terms), ...stated(page, all)];
  if (questions.length === 0) return page;
  const entries = questions.map(({ id, stem }) =>
    taken('question', stem, page.place, { topic: page.topic.id, id, notes: ['a draft made by rule: check it'] }),
  );
  const quiz = { intro: 'These questions are drafts, made by rule from the text: to be checked.', questions };
  return { ...page, topic: { ...page.topic, quiz }, entries: [...page.entries, ...entries] };
}

interface Term {
  readonly term: string;
  readonly definition: string;
}

const MOST_CHOICES = 4;

/** Which term does a definition name? The others are the wrong choices, those behind it first. */
function namedBy(terms: readonly Term[]): AuthoredQuestion[] {
  if (terms.length < 3) return [];
  const used = new Set<string>();
  return terms.map(({ term, definition }, index) => {
    const others = [...terms.slice(index + 1), ...terms.slice(0, index)].slice(0, MOST_CHOICES - 1);
    const choices = [{ term, definition }, ...others].sort((a, b) => (a.term < b.term ? -1 : 1));
    return {
      type: 'single-choice',
      id: takeUnique(`draft-${slug(term, 'term')}`, used),
      stem: 'Which term has this definition?',
      body: withoutTerm(definition, term),
      choices: choices.map((each) => ({ text: escapeLine(each.term), right: each.term === term })),
    };
  });
}

/** A definition that names its term would give the answer away. */
const withoutTerm = (definition: string, term: string): string =>
  definition.replace(new RegExp(escapeLine(term).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi'), '…');

function matched(terms: readonly Term[]): AuthoredQuestion[] {
  if (terms.length < 3) return [];
  const pairs = terms.map(({ term, definition }) => ({ left: escapeLine(term), right: withoutTerm(definition, term) }));
  return [{ type: 'matching', id: 'draft-match', stem: 'Match the terms with their definitions.', pairs }];
}

/** Is a statement one of the facts? The wrong ones are the facts of other pages of the same source. */
function stated(page: ReadPage, all: readonly ReadPage[]): AuthoredQuestion[] {
  const own = factsOf(page);
  const known = new Set(own);
  const others = all
    .filter((each) => each !== page)
    .flatMap(factsOf)
    .filter((fact) => !known.has(fact));
  if (own.length === 0 || others.length === 0) return [];
  return [
    ...own.slice(0, 3).map((fact) => [fact, true] as const),
    ...others.slice(0, 3).map((fact) => [fact, false] as const),
  ].map(([fact, isOwn], index) => ({
    type: 'true-false',
    id: `draft-fact-${index + 1}`,
    stem: `Is this one of the facts about ${plainText(page.topic.title)}?`,
    body: fact,
    choices: [true, false].map((value) => ({ text: value ? 'True' : 'False', value, right: value === isOwn })),
  }));
}

const factsOf = ({ topic }: ReadPage): readonly string[] =>
  topic.sections?.flatMap((section) => (section.kind === 'facts' ? section.facts : [])) ?? [];
