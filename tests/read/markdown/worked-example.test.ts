import { expect, it } from 'vitest';
import { checkTopic } from '../../../src/check/index.js';
import { read } from './reading.js';
import { WORKED } from './worked-example.js';

it('the worked example is read as the model has it', async () => {
  const { topic, problems } = await read(WORKED);
  expect(problems).toEqual([]);
  expect(topic).toMatchObject({
    id: 'printing-press',
    title: 'The printing press',
    keywords: ['Gutenberg', 'books', 'literacy'],
    licence: 'CC-BY-4.0',
    objectives: { o1: 'Say who printed what, where and when' },
    heading: 'Printing press (about 1450)',
    definition: { media: [{ name: 'img/press.png', alt: 'A wooden screw press with a sheet of paper' }] },
    sections: [
      { kind: 'facts', title: 'Key facts', facts: [{ text: 'The first large book was a Bible of 42 lines.' }, {}] },
      {
        kind: 'review',
        questions: [{ id: 'why-did-books-become-cheaper', question: { text: 'Why did books become cheaper?' } }],
      },
      {
        kind: 'terms',
        terms: [{ term: 'Movable type' }, { term: 'Incunable', definition: { html: 'a book printed before 1501.' } }],
      },
      { kind: 'quiz', title: 'Quiz' },
    ],
    quiz: { pass: 70, attempts: 3, shuffle: 'answers', feedback: 'answer' },
  });
  expect(topic?.quiz?.questions).toMatchObject([
    {
      type: 'single-choice',
      id: 'who',
      obj: ['o1'],
      stem: { html: 'Who ran the workshop in Mainz?', at: { line: 44, column: 5 } },
      choices: [
        {
          right: true,
          text: { html: 'Johannes Gutenberg' },
          feedback: { html: '<p>Yes. He had been a goldsmith.</p>' },
        },
        { right: false, at: { line: 48, column: 1 } },
        { right: false },
      ],
      hints: [{ html: '<p>He was a goldsmith.</p>' }],
    },
    { type: 'multiple-choice', id: 'after', points: 2, choices: [{ right: true }, { right: true }, { right: false }] },
    {
      type: 'true-false',
      id: 'bible',
      choices: [
        { value: true, right: true },
        { value: false, right: false },
      ],
      feedback: { general: { text: 'It had 42 lines to a page.' } },
    },
    {
      type: 'short-text',
      id: 'type',
      answers: [
        { text: 'movable type', right: true, pattern: false },
        { text: 'movable letters' },
        { text: '/mov(e)?able (type|letters)/i', pattern: true },
        {
          text: 'moving type',
          right: false,
          feedback: { html: '<p>Nearly: it is the letters that <em>can be</em> moved.</p>' },
        },
      ],
    },
    {
      type: 'numeric',
      id: 'left',
      unit: '%',
      comma: false,
      answers: [
        { text: '27 ± 0.5', right: true },
        { text: '25..30', credit: 50 },
        { text: '73', right: false, feedback: { text: 'So many per cent are lost.' } },
      ],
    },
    {
      type: 'matching',
      id: 'towns',
      pairs: [
        { left: { html: 'Gutenberg' }, right: { html: 'Mainz' } },
        { left: { html: 'Manutius' }, right: { html: 'Venice' } },
        { left: { html: 'Caxton' }, right: { html: 'Westminster' } },
      ],
      distractors: [{ html: 'Leipzig' }],
    },
    { type: 'ordering', id: 'steps', items: [{ text: { html: 'Cast the letters' } }, {}, {}, {}] },
    {
      type: 'fill-blanks',
      id: 'gaps',
      points: 3,
      body: { text: 'The Bible was printed in ____ in about ____. Its letters were cast from ____.' },
      gaps: [{ answers: ['Mainz'] }, { answers: ['1455'] }, { answers: ['lead', 'an alloy of lead'] }],
    },
    {
      type: 'dropdowns',
      id: 'menus',
      gaps: [
        { choices: [{ text: '24', right: false }, { text: '42', right: true }, { text: '60' }] },
        {
          choices: [
            { text: 'two columns', right: true },
            { text: 'one column', right: false },
          ],
        },
      ],
    },
    {
      type: 'hotspot',
      id: 'part',
      image: { media: [{ name: 'img/parts.png', alt: 'A press with three marked parts' }] },
      areas: [
        { label: { html: 'Screw' }, right: true, shape: { circle: [120, 60, 18] } },
        { label: { html: 'Bed' }, right: false, shape: { rect: [40, 220, 160, 30] } },
        { label: { html: 'Lever' }, right: false },
      ],
    },
    {
      type: 'essay',
      id: 'essay',
      points: 6,
      words: { min: 150, max: 300 },
      answer: { text: expect.stringContaining('textbooks') },
      rubric: { html: '<ul>\n<li>3 — names a change</li>\n<li>3 — gives a reason</li>\n</ul>' },
    },
    { type: 'numeric', id: 'd1', pool: 'dates' },
    { type: 'numeric', id: 'd2', pool: 'dates' },
  ]);
  expect(topic?.quiz?.pools).toMatchObject([{ id: 'dates', name: 'Dates', pick: 1 }]);
  expect(topic && checkTopic(topic)).toEqual([]);
});
