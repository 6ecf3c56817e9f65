import type { Media } from '../../src/topic/media.js';
import type { RichText } from '../../src/topic/rich-text.js';
import { escapeAttribute } from '../../src/topic/rich-text.js';
import { type Topic, topicSchema } from '../../src/topic/topic.js';

const at = { line: 1, column: 1 };

/** Plain words as RichText, a paragraph unless `inline`. */
export function rich(text: string, inline = false): RichText {
  const html = escapeAttribute(text);
  return { kind: 'rich-text', html: inline ? html : `<p>${html}</p>`, text, inline, media: [], at };
}

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

/** One question of each type, and one page of each kind. */
export function everyShape(): Topic {
  return topicOf({
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
    quiz: { attempts: 3, questions: QUESTIONS },
  });
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
];
