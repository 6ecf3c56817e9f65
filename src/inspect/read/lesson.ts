import { z } from 'zod';
import { all, elements, first, textOf, type XmlNode } from '../../unpack/xml-node.js';
import type { Content } from '../content.js';
import type { Question } from '../inspection.js';
import type { Document } from '../pack.js';
import { optional, plainNode } from './text.js';

const rightness = z.array(z.object({ right: z.boolean() }));
const texts = z.array(z.object({ text: z.string(), right: z.boolean().optional() }));

/** What is read of a question in our own pages' data: the page may be anybody's, so nothing is taken on trust. */
const asked = z.object({
  id: z.string(),
  type: z.string(),
  points: z.number(),
  pool: z.string().optional(),
  words: z.array(z.string()).default([]),
  choices: rightness.optional(),
  areas: rightness.optional(),
  items: z.array(z.unknown()).optional(),
  answers: texts.optional(),
  pairs: z.array(z.object({ right: z.object({ text: z.string() }) })).optional(),
  distractors: z.array(z.object({ text: z.string() })).optional(),
  gaps: z.array(z.object({ answers: z.array(z.string()).optional(), choices: rightness.optional() })).optional(),
});
type Asked = z.infer<typeof asked>;

const lesson = z.object({
  id: z.string(),
  title: z.string(),
  quiz: z
    .object({
      pass: z.number(),
      attempts: z.number(),
      time: z.object({ seconds: z.number() }).optional(),
      questions: z.array(asked),
    })
    .optional(),
});

/** A page of ours: the lesson's data, and the wording from its forms. Pages of others hold none of it. */
export function readLesson({ path: file, root }: Document, content: Content): void {
  const data = [...all(root, 'script')].find(({ attributes }) => attributes.id === 'lesson-data');
  const parsed = data && lesson.safeParse(json(textOf(data)));
  if (!parsed?.success) return;
  const { title, quiz } = parsed.data;
  content.call(title);
  if (!quiz) return;
  content.set({
    pass: quiz.pass,
    attempts: quiz.attempts,
    ...optional('minutes', quiz.time && quiz.time.seconds / 60),
  });
  const forms = new Map([...all(root, 'form')].map((form) => [form.attributes['data-question'], form]));
  for (const question of quiz.questions) {
    content.ask(questionOf(question, forms.get(question.id), file));
    content.identifiers.push({ id: question.id, scope: 'questions', file });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function questionOf(question: Asked, form: XmlNode | undefined, file: string): Question {
  const { id, type, points, pool, words, pairs = [], distractors = [] } = question;
  const options = [...pairs.map(({ right }) => right), ...distractors].map(({ text }) => text);
  return {
    id,
    type,
    points,
    ...optional('pool', pool),
    stem: stemOf(form),
    choices: pairs.length > 0 ? [...new Set(options)] : question.items ? [] : [...words],
    key: keyOf(question),
    file,
  };
}

/** Heading and body of a question, but for its instruction. */
function stemOf(form: XmlNode | undefined): string {
  if (!form) return '';
  const body = [...elements(form)].find(({ attributes }) => attributes.class === 'body');
  return `${plainNode(first(form, 'legend'))} ${plainNode(body)}`.trim();
}

function keyOf({ words, choices, areas, items, answers, pairs, gaps }: Asked): string[] {
  const marked = choices ?? areas;
  if (marked) return words.filter((_, place) => marked[place]?.right);
  if (answers) return answers.filter(({ right }) => right !== false).map(({ text }) => text);
  if (pairs) return pairs.map(({ right }, place) => `${words[place] ?? ''} → ${right.text}`);
  if (items) return [...words];
  return gaps ? gapKeys(gaps, words) : [];
}

function gapKeys(gaps: NonNullable<Asked['gaps']>, words: readonly string[]): string[] {
  let before = 0;
  return gaps.map(({ answers, choices = [] }) => {
    const menu = words.slice(before, before + choices.length);
    before += choices.length;
    return answers ? answers.join(' | ') : menu.filter((_, place) => choices[place]?.right).join(' | ');
  });
}
