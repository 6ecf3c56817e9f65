import type { AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { escapeLine } from '../../write/escape.js';
import { titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { questionId, topicId } from '../ids.js';
import { plainText } from '../plain.js';
import { type Entry, type Part, type Place, type Reading, type ReadOptions, Unreadable } from '../reader.js';
import type { Source } from '../source.js';
import { draftQuiz } from './draft-quiz.js';
import { type Page, pagesIn } from './pages.js';
import { questionsIn } from './review.js';
import { termOf } from './terms.js';
import { titleOf } from './title.js';

/** A page on a term as it was read. */
export interface ReadPage {
  readonly topic: AuthoredTopic;
  readonly entries: readonly Entry[];
  readonly place: Place;
}

/** Pages on terms: definition, facts, review questions with their answers, related terms. */
export function readKeyTerms({ file, text }: Source, options: ReadOptions): Reading {
  const used = new Set<string>();
  const found = pagesIn(text);
  const pages = found.flatMap((page) => readPage(page, file, used, found.length === 1) ?? []);
  const none = found.filter(({ definition }) => definition.length === 0);
  if (pages.length === 0) throw new Unreadable({ file, line: 1, column: 1 }, 'there is no definition in it');
  const left = none.flatMap((page) =>
    linesWithout(page).map((line) =>
      leftOut('line', line.text, { file, line: line.line, column: 1 }, 'it belongs to no definition'),
    ),
  );
  const drafted = options.draftQuiz ? pages.map((page) => draftQuiz(page, pages)) : pages;
  return {
    topics: drafted.map(({ topic }) => ({ topic })),
    entries: [...drafted.flatMap(({ entries }) => entries), ...left],
  };
}

const linesWithout = ({ facts, review, terms, left }: Page) => [...facts, ...review, ...terms, ...left];

function readPage(page: Page, file: string, used: Set<string>, isOnly: boolean): ReadPage | undefined {
  const [first] = page.definition;
  if (!first) return undefined;
  const named = titleOf(
    page.title,
    page.left.map(({ text }) => text),
    first.text,
  );
  const title = named ?? (isOnly ? titleOfFile(file) : first.text.split(/\s+/).slice(0, 6).join(' '));
  const topic = topicId(title, used);
  const entry = (part: Part, line: number, name: string): Entry =>
    taken(part, name, { file, line, column: 1 }, { topic });
  const definition = plainText(page.definition.map(({ text }) => text).join('\n\n'));
  const parts = [factsOf(page, entry), reviewOf(page, entry), termsOf(page, entry, file)];
  return {
    topic: { id: topic, title, definition, sections: parts.flatMap(({ section }) => section ?? []) },
    place: { file, line: first.line, column: 1 },
    entries: [
      entry('definition', first.line, first.text),
      ...parts.flatMap(({ entries }) => entries),
      ...page.left.map(({ text, line }) =>
        leftOut('line', text, { file, line, column: 1 }, 'promotion or navigation, no part of the lesson'),
      ),
    ],
  };
}

interface ReadPart {
  readonly section?: AuthoredSection;
  readonly entries: readonly Entry[];
}

type MakeEntry = (part: Part, line: number, name: string) => Entry;

function factsOf({ facts }: Page, entry: MakeEntry): ReadPart {
  if (facts.length === 0) return { entries: [] };
  return {
    section: { kind: 'facts', title: 'Key facts', facts: facts.map(({ text }) => plainText(text)) },
    entries: facts.map(({ text, line }) => entry('fact', line, text)),
  };
}

function reviewOf({ review }: Page, entry: MakeEntry): ReadPart {
  const asked = questionsIn(review);
  const used = new Set<string>();
  const questions = asked.map(({ question, answer }) => ({
    id: questionId(undefined, question, used),
    question: escapeLine(question),
    ...(answer.length > 0 && { answer: plainText(answer.join('\n\n')) }),
  }));
  if (questions.length === 0) return { entries: [] };
  return {
    section: { kind: 'review', title: 'Review questions', questions },
    entries: asked.map(({ question, line }) => entry('review question', line, question)),
  };
}

function termsOf({ terms }: Page, entry: MakeEntry, file: string): ReadPart {
  const read = pairsOf(terms);
  const pairs = read.flatMap(({ pair }) => pair ?? []);
  const entries = read.map(({ text, line, pair }) =>
    pair
      ? entry('term', line, pair.term)
      : leftOut('term', text, { file, line, column: 1 }, 'it has no definition behind a colon'),
  );
  if (pairs.length === 0) return { entries };
  const listed = pairs.map(({ term, definition }) => ({ term, definition: plainText(definition) }));
  return { section: { kind: 'terms', title: 'Related terms', terms: listed }, entries };
}

/** A term whose definition stands in the next line has it there. */
function pairsOf(lines: Page['terms']): { text: string; line: number; pair: ReturnType<typeof termOf> }[] {
  const read: { text: string; line: number; pair: ReturnType<typeof termOf> }[] = [];
  for (const { text, line } of lines) {
    const last = read.at(-1);
    const pair = termOf(text);
    if (!pair && last && !last.pair && /:$/.test(last.text)) last.pair = termOf(`${last.text} ${text}`);
    else read.push({ text, line, pair });
  }
  return read;
}
