import fc from 'fast-check';
import type { RichText } from '../../src/topic/rich-text.js';
import type { Topic } from '../../src/topic/topic.js';
import { rich, topicOf } from './topics.js';

/** What has broken other exporters: markup, XML's own marks, templates, regular expressions, scripts, joined characters. */
const NASTY = [
  ']]>',
  '<![CDATA[',
  '<!-- ',
  '-->',
  '<?xml version="1.0"?>',
  '<b>bold</b>',
  '</p>',
  '&',
  '&amp;',
  '&#0;',
  '&lt;',
  '"',
  "'",
  '<script>alert(1)</script>',
  'javascript:',
  '$IMS-CC-FILEBASE$',
  '$&',
  '$1',
  '$$',
  '$',
  '\u0024{x}',
  '{{x}}',
  '<%= x %>',
  '[x]',
  '[[x]]',
  '\\(x\\)',
  '\\[',
  '\\',
  '%s',
  '%00',
  '../',
  '/re/i',
  '=',
  '- [x]',
  '__proto__',
  'constructor',
  '0',
  'true',
  '😀',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '𝒳',
  'e\u0301',
  'é',
  'ﬁ',
  'שלום',
  'مرحبا بالعالم',
  '\u202eabc\u202c',
  '正确',
  'नमस्ते',
  'İı',
  'ß',
  'ẞ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u0085',
  '\ufffd',
  ' ',
  '  ',
];

/**
 * XML 1.0's characters without its own line ends: other characters are an error in a source. Without U+FEFF too, which
 * the tests' XML reader takes for a byte order mark.
 */
const ALLOWED = /^[\u{20}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** Text of one line with something to see in it. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => ALLOWED.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

const inline = nastyText.map((text) => rich(text, true));
const block = nastyText.map((text) => rich(text));
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Ids as authors may write them; the words are those that a careless target would take for its own. */
const idOf = (pattern: RegExp) =>
  fc.oneof(
    fc.constantFrom('meta', 'qti12', 'item', 'resource', 'organization', 'images', 'review-why', 'root-section', 'x1'),
    fc.stringMatching(pattern),
  );
const topicId = idOf(/^[a-z][a-z0-9-]{1,12}$/);
const questionId = idOf(/^[a-z][a-z0-9-]{0,12}$/);

const points = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.1, 0.2, 0.3, 0.5, 2.5, 1 / 3));
const penalty = optional(fc.constantFrom(0, 0.25, 1));

const base = {
  points,
  stem: inline,
  body: optional(block),
  hints: fc.array(block, { maxLength: 2 }),
  feedback: fc.record({ general: optional(block), correct: optional(block), incorrect: optional(block) }),
};

const choice = { text: inline, feedback: optional(block), pin: fc.constantFrom(false, false, false, true) };

/** Two choices alike are an error. */
const choicesOf = (right: fc.Arbitrary<boolean>) =>
  fc.uniqueArray(fc.record({ ...choice, right }), {
    selector: ({ text }) => text.text.trim(),
    minLength: 2,
    maxLength: 7,
  });

const singleChoice = fc
  .record({
    ...base,
    choices: choicesOf(fc.constant(false)),
    place: fc.nat(),
    shuffle: optional(fc.boolean()),
    penalty,
  })
  .map(({ place, choices, ...question }) => ({
    ...question,
    type: 'single-choice',
    choices: choices.map((each, index) => ({ ...each, right: index === place % choices.length })),
  }));

const multipleChoice = fc
  .record({
    ...base,
    choices: choicesOf(fc.boolean()).filter((choices) => choices.some(({ right }) => right)),
    grading: fc.constantFrom('partial', 'all'),
    shuffle: optional(fc.boolean()),
    penalty,
  })
  .map((question) => ({ ...question, type: 'multiple-choice' }));

const LABELS: [string, string][] = [
  ['True', 'False'],
  ['Wahr', 'Falsch'],
  ['صواب', 'خطأ'],
  ['正确', '错误'],
];

const trueFalse = fc
  .record({
    ...base,
    labels: fc.constantFrom(...LABELS),
    right: fc.boolean(),
    falseFirst: fc.boolean(),
    why: optional(block),
    penalty,
  })
  .map(({ labels, right, falseFirst, why, ...question }) => {
    const label = (value: boolean): RichText => rich(labels[value ? 0 : 1], true);
    const order = falseFirst ? [false, true] : [true, false];
    const choices = order.map((value) => ({
      value,
      text: label(value),
      right: value === right,
      feedback: value === right ? undefined : why,
    }));
    return { ...question, type: 'true-false', choices };
  });

/** Answers as typed: one kind of blank, composed characters. What else is alike is for src/scoring to know. */
export const typedText = nastyText
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

const PATTERNS = ['/colou?r/', '/\\d{4}/i', '/(a|b)+c/', '/<b>&/'];

const shortText = fc
  .record({
    ...base,
    right: fc.array(fc.record({ text: typedText, feedback: optional(block) }), { maxLength: 4 }),
    patterns: fc.subarray(PATTERNS),
    wrong: fc.array(fc.record({ text: typedText, feedback: optional(block) }), { maxLength: 2 }),
    case: fc.boolean(),
    penalty,
  })
  .filter(({ right, patterns }) => right.length + patterns.length > 0)
  .map(({ right, patterns, wrong, ...question }) => ({
    ...question,
    type: 'short-text',
    answers: [
      ...right,
      ...patterns.map((text) => ({ text, pattern: true })),
      ...wrong
        .filter(({ text }) => !right.some((other) => other.text.toLowerCase() === text.toLowerCase()))
        .map((answer) => ({ ...answer, right: false })),
    ],
  }));

const essay = fc
  .record({
    ...base,
    answer: optional(block),
    rubric: optional(block),
    words: optional(fc.constantFrom({ min: 10 }, { max: 200 }, { min: 10, max: 200 }, { min: 0, max: 5 })),
  })
  .map((question) => ({ ...question, type: 'essay' }));

/** A question of any type, without an id. */
const question = fc.oneof(singleChoice, multipleChoice, trueFalse, shortText, essay);

const settings = {
  pass: fc.constantFrom(0, 50, 66.5, 70, 100),
  attempts: fc.constantFrom(0, 1, 3),
  shuffle: fc.constantFrom('none', 'answers', 'questions', 'all'),
  feedback: fc.constantFrom('answer', 'end', 'never'),
  'time-limit': optional(fc.constantFrom(0.5, 10, 90)),
  'include-review': fc.boolean(),
  'show-answers': fc.constantFrom('always', 'passed', 'never'),
  intro: optional(block),
};

const quiz = fc
  .record({
    ...settings,
    questions: fc.array(question, { minLength: 1, maxLength: 6 }),
    ids: fc.uniqueArray(questionId, { minLength: 6, maxLength: 6 }),
  })
  .map(({ questions, ids, ...rest }) => ({
    ...rest,
    questions: questions.map((each, index) => ({ ...each, id: ids[index] })),
  }));

const review = fc
  .uniqueArray(fc.record({ id: questionId, question: inline, answer: optional(block) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 3,
  })
  .map((questions) => ({ kind: 'review', title: 'Review questions', questions }));

/** A valid topic with a quiz of up to six questions of all types, and texts that break careless writers. */
export const topicWithQuiz: fc.Arbitrary<Topic> = fc
  .record({
    id: topicId,
    title: nastyText.map((text) => text.trim()).filter((text) => text !== ''),
    lang: fc.constantFrom('en', 'de', 'ar', 'zh-Hans'),
    summary: optional(nastyText),
    keywords: fc.array(nastyText, { maxLength: 3 }),
    objectives: fc.constantFrom({}, { o1: 'Say <what> & "why"' }, { o1: 'One', o2: 'Two' }),
    author: optional(nastyText),
    licence: optional(fc.constantFrom('CC-BY-4.0', 'CC0-1.0', '<none>')),
    'on-fail': fc.constantFrom('failed', 'incomplete'),
    definition: block,
    sections: fc.oneof(
      fc.constant([]),
      review.map((section) => [section]),
    ),
    quiz,
  })
  .map((data) => topicOf(withoutUndefined(data) as Record<string, unknown>));

/** fast-check writes `undefined` where a reader leaves a key out. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, withoutUndefined(each)]),
  );
}
