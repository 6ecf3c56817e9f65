import fc from 'fast-check';
import type { QuestionType } from '../../src/topic/questions/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { dropdowns, hotspot, matching, ordering } from './arbitrary-arranged.js';
import { multipleChoice, singleChoice, trueFalse } from './arbitrary-choices.js';
import { essay, fillBlanks, numeric, shortText } from './arbitrary-typed.js';
import { block, inline, nastyText, optional } from './nasty-text.js';
import { PICTURE, topicOf } from './topics.js';

/** Ids as authors may write them; the words are those that a careless target would take for its own. */
const idOf = (pattern: RegExp) =>
  fc.oneof(
    fc.constantFrom('meta', 'qti12', 'item', 'resource', 'organization', 'images', 'review-why', 'root-section', 'x1'),
    fc.stringMatching(pattern),
  );
const topicId = idOf(/^[a-z][a-z0-9-]{1,12}$/);
const questionId = idOf(/^[a-z][a-z0-9-]{0,12}$/);

/** Questions by type, without ids. */
export const questionOf = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  'short-text': shortText,
  numeric,
  matching,
  ordering,
  'fill-blanks': fillBlanks,
  dropdowns,
  essay,
  hotspot,
} satisfies Record<QuestionType, fc.Arbitrary<object>>;

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

const question: fc.Arbitrary<object> = fc.oneof(...Object.values(questionOf));

/** Some questions in a row are a pool, of which so many are drawn. */
const pool = optional(fc.record({ from: fc.nat({ max: 5 }), size: fc.integer({ min: 1, max: 4 }), pick: fc.nat() }));

const quiz = fc
  .record({
    ...settings,
    questions: fc.array(question, { minLength: 1, maxLength: 6 }),
    ids: fc.uniqueArray(questionId, { minLength: 7, maxLength: 7 }),
    pool,
    poolName: nastyText,
  })
  .map(({ questions, ids, pool: chosen, poolName, ...rest }) => {
    const [poolId, ...others] = ids;
    const from = (chosen?.from ?? 0) % questions.length;
    const drawn = chosen ? questions.slice(from, from + chosen.size) : [];
    const pick = 1 + ((chosen?.pick ?? 0) % Math.max(1, drawn.length));
    return {
      ...rest,
      pools: chosen ? [{ id: poolId, name: poolName, pick }] : [],
      questions: questions.map((each, index) => ({
        ...each,
        id: others[index],
        pool: drawn.includes(each) ? poolId : undefined,
      })),
    };
  });

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
    print: fc.constantFrom('handout', 'answers'),
    definition: block,
    sections: fc.oneof(
      fc.constant([]),
      review.map((section) => [section]),
    ),
    quiz,
  })
  .map((data) => {
    const shown = data.quiz.questions.some((each) => 'image' in each);
    return topicOf(withoutUndefined(data) as Record<string, unknown>, shown ? [PICTURE] : []);
  });

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
