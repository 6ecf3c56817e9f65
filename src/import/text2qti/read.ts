import type { AuthoredQuestion, AuthoredSection, AuthoredTopic } from '../../write/authored.js';
import { bankTopic, titleOfFile } from '../bank/topic.js';
import { leftOut, taken } from '../entries.js';
import { foreignMarkdown } from '../foreign-markdown.js';
import { questionId, topicId } from '../ids.js';
import type { Entry, Place, Reading } from '../reader.js';
import type { Source } from '../source.js';
import { type Draft, type Group, Parsed, type Region } from './drafts.js';
import { type Element, elementsIn } from './elements.js';
import { questionOf } from './question.js';

interface Quiz {
  readonly topic: string;
  readonly used: Set<string>;
  readonly questions: AuthoredQuestion[];
  readonly pages: AuthoredSection[];
  readonly pools: Map<Group, { id: string; name: string; pick: number }>;
}

/** text2qti: a quiz as Markdown behind marks at the beginnings of lines. */
export function readText2qti({ file, text }: Source): Reading {
  const parsed = new Parsed(elementsIn(text));
  const title = parsed.title ?? titleOfFile(file);
  const topic = topicId(title, new Set());
  const quiz: Quiz = { topic, used: new Set(), questions: [], pages: [], pools: new Map() };
  const placeOf = ({ line }: { readonly line: number }): Place => ({ file, line, column: 1 });
  const entries = [
    ...parsed.options.map((option) => settingEntry(option, placeOf(option), topic)),
    ...parsed.drafts.map((draft) =>
      draft.kind === 'text' ? readRegion(draft, placeOf(draft), quiz) : readDraft(draft, placeOf(draft), quiz),
    ),
    ...parsed.left.map((each) => leftOut('line', each.text, placeOf(each), whyLeft(each))),
  ];
  const { questions, pages, pools } = quiz;
  if (questions.length + pages.length === 0) return { topics: [], entries };
  const settings = { ...settingsOf(parsed), ...(pools.size > 0 && { pools: [...pools.values()] }), questions };
  const description = parsed.description && foreignMarkdown(parsed.description, () => undefined);
  const rest: Partial<AuthoredTopic> = {
    ...(description && { definition: description }),
    ...(pages.length > 0 && { sections: pages }),
    quiz: settings,
  };
  return { topics: [{ topic: bankTopic(topic, title, questions, rest) }], entries };
}

function readRegion({ title, text }: Region, place: Place, { topic, pages }: Quiz): Entry {
  const notes = ['a text between questions is a page of the lesson'];
  const body = foreignMarkdown(text, (words) => notes.push(words));
  const name = title ?? text.split('\n')[0] ?? '';
  if (body === '') return leftOut('page', name, place, 'it has a title and no text');
  pages.push({ kind: 'text', title: title ?? 'Text', body });
  return taken('page', name, place, { topic, notes });
}

function readDraft(draft: Draft, place: Place, quiz: Quiz): Entry {
  const notes: string[] = [];
  const note = (words: string): void => void notes.push(words);
  const read = questionOf(draft, { note, markdown: (text) => foreignMarkdown(text, note) });
  const name = draft.title ?? draft.text;
  if (typeof read === 'string') return leftOut('question', name, place, read);
  const id = questionId(undefined, draft.title ?? draft.text, quiz.used);
  const pool = draft.group && poolOf(draft.group, quiz);
  quiz.questions.push({ ...read, id, ...(pool !== undefined && { pool }) });
  return taken('question', name, place, { topic: quiz.topic, id, notes });
}

function poolOf(group: Group, { pools, used }: Quiz): string {
  const known = pools.get(group);
  if (known) return known.id;
  const made = {
    id: questionId(undefined, `group ${group.number}`, used),
    name: `Group ${group.number}`,
    pick: Math.max(1, Math.round(Number(group.pick)) || 1),
  };
  pools.set(group, made);
  return made.id;
}

const SETTINGS: readonly (readonly [RegExp, Partial<NonNullable<AuthoredTopic['quiz']>>])[] = [
  [/^shuffle answers:\s*true$/i, { shuffle: 'answers' }],
  [/^show correct answers:\s*false$/i, { 'show-answers': 'never' }],
];
/** What holds anyhow. */
const USUAL = /:\s*false$|^show correct answers:\s*true$/i;

const settingsOf = ({ options }: Parsed): Partial<NonNullable<AuthoredTopic['quiz']>> =>
  Object.assign(
    {},
    ...options.flatMap(({ text }) => SETTINGS.filter(([pattern]) => pattern.test(text)).map(([, value]) => value)),
  );

function settingEntry({ text }: Element, place: Place, topic: string): Entry {
  const isKnown = USUAL.test(text) || SETTINGS.some(([pattern]) => pattern.test(text));
  return isKnown
    ? taken('setting', text, place, { topic })
    : leftOut('setting', text, place, 'lessons have no such setting');
}

const whyLeft = ({ mark }: Element): string =>
  mark === 'code' ? 'code is not run: import what it prints' : 'it belongs to no question';
