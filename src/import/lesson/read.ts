import { normalize } from 'node:path/posix';
import type { Document } from '../../inspect/pack.js';
import { decoded } from '../../inspect/path.js';
import { child, first, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredQuestion, AuthoredTopic } from '../../write/authored.js';
import { leftOut, taken } from '../entries.js';
import { type Entry, type FoundTopic, type Reading, Unreadable } from '../reader.js';
import { placeIn, type Source } from '../source.js';
import { readAbout } from './about.js';
import { type LessonFacts, lessonIn } from './data.js';
import { below, byAttribute, contentOf, type Means } from './page.js';
import { readQuestion } from './question.js';
import { readOverview, readSections } from './sections.js';
import { readUnshown, type Unshown } from './unshown.js';

/** The pages of a source that are lessons of ours. */
export const lessonsOf = ({ pack }: Source): { page: Document; facts: LessonFacts }[] =>
  [...pack.html, ...pack.xml.filter(({ root }) => root.name === 'html')].flatMap((page) => {
    const facts = lessonIn(page.root);
    return facts ? [{ page, facts }] : [];
  });

/** Our own packages for SCORM, cmi5 and the web: the lesson's page has all that its reader sees, and the data that grades it. */
export function readLessons(source: Source): Reading {
  const read = lessonsOf(source).map(({ page, facts }) => readLesson(source, page, facts));
  return { topics: read.map(({ found }) => found), entries: read.flatMap(({ entries }) => entries) };
}

interface ReadLesson {
  readonly found: FoundTopic;
  readonly entries: readonly Entry[];
}

function readLesson(source: Source, page: Document, facts: LessonFacts): ReadLesson {
  const place = placeIn(source.file, source.pack, { file: page.path });
  if (byAttribute(page.root, 'data-page', 'submission').length > 0)
    throw new Unreadable(place, 'it is the lesson of a course: import the packages of its topics');
  const media = new Map<string, Uint8Array>();
  const notes: string[] = [];
  const means = meansOf(source, page, media, (words) => notes.push(words));
  const lang = first(page.root, 'html')?.attributes.lang ?? page.root.attributes.lang ?? 'en';
  const { heading, definition, objectives } = readOverview(page.root, means);
  const sections = readSections(page.root, means);
  const { pools, 'include-review': review, ...unshown } = readUnshown(page.root);
  const { quiz, entries } = readQuiz({ page: page.root, facts, means, lang, place, poolNames: pools });
  const topic: AuthoredTopic = {
    id: facts.id,
    title: facts.title,
    lang,
    ...readAbout(page.root, lang),
    ...(heading !== facts.title && { heading }),
    definition,
    ...(Object.keys(objectives).length > 0 && { objectives }),
    ...(facts.onFail === 'incomplete' && { 'on-fail': 'incomplete' }),
    ...(facts.quiz && facts.completion !== 'quiz' && { completion: facts.completion }),
    ...unshown,
    sections,
    ...(quiz && { quiz: { ...quiz, ...(review && { 'include-review': true }) } }),
  };
  const own = [
    taken('definition', heading, place, { topic: facts.id, notes }),
    ...sections.flatMap(({ kind, title }) =>
      kind === 'quiz' ? [] : [taken('page', title, place, { topic: facts.id })],
    ),
  ];
  return { found: { topic, media }, entries: [...own, ...entries] };
}

interface QuizGiven {
  readonly page: XmlNode;
  readonly facts: LessonFacts;
  readonly means: Means;
  readonly lang: string;
  readonly place: Entry['place'];
  readonly poolNames: Unshown['pools'];
}

function readQuiz({ page, facts, means, lang, place, poolNames }: QuizGiven): {
  quiz?: NonNullable<AuthoredTopic['quiz']>;
  entries: Entry[];
} {
  const { quiz } = facts;
  if (!quiz) return { entries: [] };
  const questions: AuthoredQuestion[] = [];
  const shuffled = quiz.shuffle === 'answers' || quiz.shuffle === 'all';
  const entries = quiz.questions.map((data): Entry => {
    const notes: string[] = [];
    const [form] = byAttribute(page, 'data-question', data.id);
    const given = form && { ...means, note: (words: string) => void notes.push(words), data, form, lang, shuffled };
    const question = given && readQuestion(given);
    if (!question) return leftOut('question', data.id, place, 'its form is not on the page');
    questions.push(question);
    return taken('question', question.stem, place, { topic: facts.id, id: data.id, notes });
  });
  const { pass, attempts, shuffle, feedback, showAnswers, time, pools } = quiz;
  const intro = introOf(page, means);
  const settings = {
    pass,
    attempts,
    shuffle,
    feedback,
    'show-answers': showAnswers,
    ...(time && { 'time-limit': time.seconds / 60, 'time-limit-strict': time.strict }),
    ...(intro !== '' && { intro }),
    questions,
    ...(pools.length > 0 && { pools: pools.map(({ id, pick }) => ({ id, name: poolNames[id] ?? id, pick })) }),
  };
  return { quiz: settings, entries };
}

/** What stands between the quiz's title and its terms. */
function introOf(page: XmlNode, means: Means): string {
  const [quiz] = byAttribute(page, 'data-page', 'quiz');
  if (!quiz) return '';
  const content = below(quiz);
  const end = content.findIndex((part) => typeof part !== 'string' && /quiz-terms/.test(part.attributes.class ?? ''));
  return contentOf(content.slice(0, Math.max(0, end)), means);
}

const FOLDER = 'media/';

function meansOf(
  { pack }: Source,
  { path, root }: Document,
  media: Map<string, Uint8Array>,
  note: Means['note'],
): Means {
  const folder = path.replace(/[^/]*$/, '');
  const read = (name: string): Uint8Array | undefined => pack.files.get(normalize(`${folder}${name}`))?.content;
  const css = Buffer.from(read('lesson.css') ?? []).toString('utf8') + styleIn(root);
  return {
    note,
    keep: (name, text) => void media.set(name, Buffer.from(text)),
    media(address) {
      if (address === '') return undefined;
      const name = decoded(address);
      const bytes = read(name);
      if (!bytes) return undefined;
      const own = name.startsWith(FOLDER) ? name.slice(FOLDER.length) : name;
      media.set(own, bytes);
      return own;
    },
    styleOf: (name) => new RegExp(`\\.${name.replace(/[^\w-]/g, '')}\\{([^}]*)\\}`).exec(css)?.[1] ?? '',
  };
}

const styleIn = (root: XmlNode): string => {
  const style = first(root, 'style') ?? child(root, 'style');
  return style ? style.content.filter((part) => typeof part === 'string').join('') : '';
};
