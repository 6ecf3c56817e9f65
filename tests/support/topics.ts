import type { Media } from '../../src/topic/media.js';
import type { RichText } from '../../src/topic/rich-text.js';
import { escapeAttribute, gapMark } from '../../src/topic/rich-text.js';
import { type Topic, topicSchema } from '../../src/topic/topic.js';

const at = { line: 1, column: 1 };

/** Plain words as RichText, a paragraph unless `inline`. */
export function rich(text: string, inline = false): RichText {
  const html = escapeAttribute(text);
  return { kind: 'rich-text', html: inline ? html : `<p>${html}</p>`, text, inline, media: [], at };
}

/** Words with gaps between them, the first of them gap `first`: a line of text. */
export function gapped(words: readonly string[], first = 0): RichText {
  const [start = '', ...rest] = words;
  const html = rest.map((text, index) => gapMark(first + index) + escapeAttribute(text));
  return { ...rich([start, ...rest].join('____'), true), html: escapeAttribute(start) + html.join('') };
}

/** The picture of `PICTURE`, as a hotspot shows it. */
export function pictured(alt: string): RichText {
  const { name } = PICTURE;
  const html = `<img src="media:${name}" alt="${escapeAttribute(alt)}" />`;
  return { ...rich(alt, true), html, media: [{ role: 'image', name, alt, decorative: false, at }] };
}

/** A file that topics can show. */
export const PICTURE: Media = {
  name: 'img/map.svg',
  type: 'image/svg+xml',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300"/></svg>',
  ),
  width: 400,
  height: 300,
};

/** A valid topic from the shape of `topicSchema`; what is not given is the smallest that is allowed. */
export function topicOf(data: Record<string, unknown>, media: readonly Media[] = []): Topic {
  const smallest = { id: 'sample', title: 'Sample', definition: rich('What it is.') };
  return {
    ...topicSchema.parse({ ...smallest, ...data }),
    file: 'content/sample/topic.md',
    media,
    positions: new Map(),
  };
}

/** One question of each type and a pool, and one page of each kind. */
export function everyShape(): Topic {
  const data = {
    summary: 'A topic with everything in it.',
    keywords: ['one', 'two'],
    licence: 'CC-BY-4.0',
    objectives: { o1: 'Say what it is' },
    heading: 'Sample term',
    sections: [
      { kind: 'facts', title: 'Key facts', facts: [rich('One fact.', true), rich('Another fact.', true)] },
      { kind: 'text', title: 'Background', body: rich('Some background.') },
      {
        kind: 'review',
        title: 'Review questions',
        questions: [{ id: 'why', question: rich('Why?', true), answer: rich('Because.') }],
      },
      { kind: 'terms', title: 'Related terms', terms: [{ term: 'Other', definition: rich('Another thing.', true) }] },
      { kind: 'quiz', title: 'Quiz' },
    ],
    quiz: { attempts: 3, questions: QUESTIONS, pools: [{ id: 'dates', name: 'Dates', pick: 1 }] },
  };
  return topicOf(data, [PICTURE]);
}

const choices = (...texts: string[]): { text: RichText; right: boolean; feedback: RichText }[] =>
  texts.map((text, index) => ({ text: rich(text, true), right: index === 0, feedback: rich(`About ${text}.`) }));

const QUESTIONS = [
  { type: 'single-choice', id: 'who', obj: ['o1'], stem: rich('Who?', true), choices: choices('Ann', 'Bob', 'Cleo') },
  {
    type: 'multiple-choice',
    id: 'which',
    points: 2,
    stem: rich('Which?', true),
    choices: [...choices('Right', 'Wrong'), ...choices('Also right')],
  },
  {
    type: 'true-false',
    id: 'so',
    stem: rich('It is so.', true),
    choices: [
      { text: rich('True', true), value: true },
      { text: rich('False', true), value: false, right: true },
    ],
  },
  {
    type: 'short-text',
    id: 'name',
    stem: rich('What is it called?', true),
    answers: [
      { text: 'Sample' },
      { text: '/samples?/i', pattern: true },
      { text: 'Example', right: false, feedback: rich('Near.') },
    ],
  },
  {
    type: 'essay',
    id: 'explain',
    points: 6,
    stem: rich('Explain it.', true),
    answer: rich('It is so because.'),
    rubric: rich('2 for a reason.'),
  },
  {
    type: 'numeric',
    id: 'share',
    unit: '%',
    penalty: 0.5,
    hints: [rich('More than half.'), rich('Less than three quarters.')],
    'hint-penalty': 0.25,
    stem: rich('How large is the share?', true),
    answers: [
      { text: '70.5 ± 0.6' },
      { text: '69..72', credit: 50 },
      { text: '29.5', right: false, feedback: rich('That is the rest.') },
    ],
  },
  {
    type: 'matching',
    id: 'posts',
    stem: rich('Who had which post?', true),
    pairs: [
      { left: rich('Ann', true), right: rich('Chair', true) },
      { left: rich('Bob', true), right: rich('Treasurer', true) },
      { left: rich('Cleo', true), right: rich('Treasurer', true) },
    ],
    distractors: [rich('Caretaker', true)],
  },
  {
    type: 'ordering',
    id: 'order',
    stem: rich('Put them in order.', true),
    items: [{ text: rich('One', true) }, { text: rich('Two', true) }, { text: rich('Three', true) }],
  },
  {
    type: 'fill-blanks',
    id: 'blanks',
    points: 3,
    stem: gapped(['Fill in: it was in ', '.']),
    body: gapped(['The year was ', ', the cause ', '.'], 1),
    gaps: [{ answers: ['Moscow'] }, { answers: ['1956'] }, { answers: ['personality', 'the individual'] }],
  },
  {
    type: 'dropdowns',
    id: 'menus',
    points: 2,
    stem: rich('Choose the right words.', true),
    body: gapped(['It was the ', ' congress, in a ', ' session.']),
    gaps: [
      { choices: [{ text: '19th' }, { text: '20th', right: true }, { text: '22nd' }] },
      { choices: [{ text: 'closed', right: true }, { text: 'public' }] },
    ],
  },
  {
    type: 'hotspot',
    id: 'map',
    stem: rich('Where was it?', true),
    image: pictured('Map with three marked cities'),
    areas: [
      { label: rich('Moscow', true), right: true, shape: { circle: [300, 96, 18] }, feedback: rich('There.') },
      { label: rich('Warsaw', true), shape: { circle: [150, 148, 18] } },
      { label: rich('Budapest', true), shape: { rect: [114, 222, 40, 30] } },
    ],
  },
  { type: 'short-text', id: 'd1', pool: 'dates', stem: rich('When did it begin?', true), answers: [{ text: '1953' }] },
  { type: 'short-text', id: 'd2', pool: 'dates', stem: rich('When did it end?', true), answers: [{ text: '1989' }] },
];
