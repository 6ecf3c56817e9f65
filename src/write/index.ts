import { stringify } from 'yaml';
import { sectionNamed } from '../read/languages.js';
import { quizSettings } from '../topic/quiz.js';
import type { AuthoredSection, AuthoredTopic } from './authored.js';
import { escapeLine } from './escape.js';
import { blocks, item, markedItem } from './layout.js';
import { writeQuiz } from './quiz.js';

/** The canonical topic.md of a topic: read again, it says the same. */
export function writeTopic(topic: AuthoredTopic): string {
  const { lang = 'en', title, heading = title, definition, sections = [], quiz } = topic;
  const isPlaced = sections.some(({ kind }) => kind === 'quiz');
  const pages = quiz && !isPlaced ? [...sections, { kind: 'quiz' as const, title: 'Quiz' }] : sections;
  const written = pages.map((section) => writeSection(section, topic, lang));
  return `${blocks(`---\n${frontMatter(topic)}---`, `# ${escapeLine(heading)}`, definition, ...written)}\n`;
}

/** The keys of the front matter, in the order in which the format's reference has them. */
const KEYS = [
  'id',
  'title',
  'lang',
  'summary',
  'keywords',
  'objectives',
  'author',
  'licence',
  'sources',
  'completion',
  'on-fail',
  'allow-loss',
  'retired',
  'print',
] as const satisfies readonly (keyof AuthoredTopic)[];

function frontMatter(topic: AuthoredTopic): string {
  const entries = KEYS.map((key) => [key, topic[key]] as const).filter(([, value]) => says(value));
  const given = new Map<string, unknown>(Object.entries(topic.quiz ?? {}));
  const settings = Object.keys(quizSettings).flatMap((key) =>
    given.get(key) === undefined ? [] : [[key, given.get(key)]],
  );
  const quiz = settings.length === 0 ? {} : { quiz: Object.fromEntries(settings) };
  return stringify({ ...Object.fromEntries(entries), ...quiz }, { lineWidth: 0, blockQuote: false });
}

const says = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export function writeSection(section: AuthoredSection, topic: AuthoredTopic, lang: string): string {
  const { kind, title } = section;
  const isNamed = (sectionNamed(title, lang) ?? 'text') === kind;
  const marks = [...(kind === 'text' && section.id ? [`#${section.id}`] : []), ...(isNamed ? [] : [`.${kind}`])];
  const head = `## ${escapeLine(title)}${marks.length > 0 ? ` {${marks.join(' ')}}` : ''}`;
  return blocks(head, writeContent(section, topic, lang));
}

function writeContent(section: AuthoredSection, { quiz = {} }: AuthoredTopic, lang: string): string {
  if (section.kind === 'quiz') return writeQuiz(quiz, lang);
  if (section.kind === 'text') return section.body;
  const items = writeItems(section);
  return section.kind === 'review' ? blocks(...items) : items.join('\n');
}

type ItemSection = Extract<AuthoredSection, { kind: 'facts' | 'terms' | 'review' }>;

/** The facts, terms or review questions of a section, each as it stands there. */
export function writeItems(section: ItemSection): string[] {
  if (section.kind === 'facts') return section.facts.map((fact) => item('- ', fact));
  if (section.kind === 'terms')
    return section.terms.map(({ term, definition }) => markedItem(`- **${escapeLine(term)}** — `, definition));
  return section.questions.map(({ id, question, answer = '' }) => blocks(`### ${question} {#${id}}`, answer));
}
