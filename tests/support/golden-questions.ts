import type { QuestionType } from '../../src/topic/questions/index.js';
import type { RichText } from '../../src/topic/rich-text.js';
import { gapped, rich } from './topics.js';

const markup = (html: string, text: string, inline = false): RichText => ({ ...rich(text, inline), html });
const formula =
  '<math><semantics><mi>n</mi><annotation encoding="application/x-tex">n &lt; 2</annotation></semantics></math>';

/** One question a type with all that it may have. */
export const goldenQuestions: Record<QuestionType, object> = {
  'single-choice': {
    stem: markup(`When is ${formula} true?`, 'When is n < 2 true?', true),
    body: markup('<p><img src="media:img/number-line.svg" alt="Numbers from 0 to 4" /></p>', 'Numbers from 0 to 4'),
    points: 2,
    hints: [rich('Try 1.')],
    feedback: { general: rich('See the number line.'), correct: rich('Yes.'), incorrect: rich('No.') },
    choices: [
      { text: rich('For 1', true), right: true, feedback: rich('1 lies left of 2.') },
      { text: rich('For 2', true), feedback: rich('2 is not smaller than itself.') },
      { text: rich('For "3 & 4"', true) },
    ],
  },
  'multiple-choice': {
    stem: rich('Which are even?', true),
    choices: [
      { text: rich('0', true), right: true },
      { text: rich('1', true), feedback: rich('1 is odd.') },
      { text: rich('2', true), right: true },
    ],
  },
  'true-false': {
    stem: rich('0 is even.', true),
    feedback: { general: rich('It is 2 times 0.') },
    choices: [
      { text: rich('True', true), value: true, right: true },
      { text: rich('False', true), value: false, feedback: rich('Halve it.') },
    ],
  },
  'short-text': {
    stem: rich('What is a number called that two divides?', true),
    answers: [
      { text: 'even' },
      { text: 'an even number' },
      { text: '/even.*/', pattern: true },
      { text: 'odd', right: false, feedback: rich('The other kind.') },
    ],
  },
  essay: {
    stem: rich('Why is there no largest even number?', true),
    points: 4,
    words: { min: 20, max: 100 },
    answer: rich('Because adding 2 gives a larger one.'),
    rubric: rich('2 for the sum, 2 for the conclusion'),
  },
  numeric: {
    stem: rich('How many per cent is one third?', true),
    unit: '%',
    feedback: { incorrect: rich('Divide 100 by 3.') },
    answers: [
      { text: '33.3 ± 0.1', feedback: rich('Rounded.') },
      { text: '33' },
      { text: '30..35', credit: 50 },
      { text: '0.33', right: false, feedback: rich('That is a fraction of 1.') },
    ],
  },
  matching: {
    stem: rich('Match each number with its kind.', true),
    points: 2,
    feedback: { general: rich('1 is neither.'), correct: rich('Yes.'), incorrect: rich('No.') },
    pairs: [
      { left: markup('<em>9</em>', '9', true), right: rich('odd', true) },
      { left: rich('8', true), right: rich('even & "round"', true) },
      { left: rich('7', true), right: rich('odd', true) },
    ],
    distractors: [rich('neither', true)],
  },
  ordering: {
    stem: rich('Put these in order, the smallest first.', true),
    items: ['One', 'Two', 'Three'].map((text) => ({ text: rich(text, true) })),
  },
  'fill-blanks': {
    stem: rich('Fill in the blanks of [b1].', true),
    body: gapped(['2 is ', ', 3 is ', ', and 0 is ', '.']),
    points: 3,
    feedback: { correct: rich('Yes.') },
    gaps: [{ answers: ['even'] }, { answers: ['odd', 'uneven'] }, { answers: ['even', 'neutral'] }],
  },
  dropdowns: {
    stem: gapped(['Half of an ', ' number is ', '.']),
    gaps: [
      { choices: [{ text: 'even', right: true }, { text: 'odd' }] },
      { choices: [{ text: 'zero' }, { text: 'whole', right: true }, { text: 'odd' }] },
    ],
  },
  hotspot: {
    stem: rich('Where is 3?', true),
    image: markup('<img src="media:img/number-line.svg" alt="Numbers from 0 to 4" />', 'Numbers from 0 to 4', true),
    areas: [
      { label: rich('A', true), shape: { circle: [10, 10, 5] }, feedback: rich('That is 1.') },
      { label: rich('B', true), right: true, shape: { rect: [20, 5, 10, 10] } },
    ],
  },
};

/** A pool between two questions. */
export const goldenPool = {
  questions: [
    { id: 'before', type: 'essay', stem: rich('Before?', true) },
    { id: 'two', type: 'numeric', pool: 'sums', stem: rich('1 + 1?', true), answers: [{ text: '2' }] },
    { id: 'between', type: 'essay', stem: rich('Between?', true) },
    { id: 'four', type: 'numeric', pool: 'sums', stem: rich('2 + 2?', true), answers: [{ text: '4' }] },
  ],
  pools: [{ id: 'sums', name: 'Sums', pick: 1, at: { line: 1, column: 1 } }],
};
