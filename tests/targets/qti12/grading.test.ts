import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Response, type Score, score } from '../../../src/scoring/index.js';
import type { Question, QuestionOf, QuestionType } from '../../../src/topic/questions/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz, typedText } from '../../support/arbitraries.js';
import { processItem } from '../../support/qti12-interpreter.js';
import { lossesOf, openQti12, type Qti12Package } from '../../support/qti12-package.js';

/** A learner's answer, as our grading and as QTI's response processing take it. */
interface Answer {
  readonly ours: Response;
  readonly theirs: readonly string[];
}

const ident = (place: number): string => String(101 + place);

const oneChoice = ({ choices }: { choices: readonly unknown[] }): fc.Arbitrary<Answer> =>
  fc
    .option(fc.nat({ max: choices.length - 1 }))
    .map((place) => ({ ours: place, theirs: place === null ? [] : [ident(place)] }));

type Answerers = { readonly [T in QuestionType]: (question: QuestionOf<T>) => fc.Arbitrary<Answer> };

const answerers: Answerers = {
  'single-choice': oneChoice,
  'true-false': oneChoice,
  'multiple-choice': ({ choices }) =>
    fc
      .oneof(
        fc.subarray(choices.map((_, place) => place)),
        // Otherwise a wholly right answer to many choices would hardly ever be drawn.
        fc.constant(choices.flatMap(({ right }, place) => (right ? [place] : []))),
      )
      .map((places) => ({ ours: places, theirs: places.map(ident) })),
  'short-text': ({ answers }) =>
    fc
      .oneof(
        typedText,
        fc.constant(''),
        fc
          .tuple(
            fc.constantFrom('color', '1956', 'abc', ...answers.map(({ text }) => text)),
            fc.constantFrom('as it is', 'upper', 'lower', 'blanks'),
          )
          .map(
            ([text, form]) =>
              ({ 'as it is': text, upper: text.toUpperCase(), lower: text.toLowerCase(), blanks: ` ${text} ` })[form] ??
              text,
          ),
      )
      .map((text) => ({ ours: text, theirs: text.trim() === '' ? [] : [text] })),
  essay: () => fc.constantFrom('', 'An answer.').map((text) => ({ ours: text, theirs: text === '' ? [] : [text] })),
};

const answerTo = (question: Question): fc.Arbitrary<Answer> =>
  (answerers[question.type] as (question: Question) => fc.Arbitrary<Answer>)(question);

/** The loss that explains why the two give different points, or undefined where nothing may explain it. */
function explanation(question: Question, ours: Score): string | undefined {
  if (ours.points < 0 || (ours.result === 'partial' && 'penalty' in question && question.penalty))
    return 'loss-penalty';
  if (ours.result === 'partial') return 'loss-grading';
  if (question.type !== 'short-text') return undefined;
  if (question.answers.every(({ pattern, right }) => pattern || !right)) return 'loss-pattern-alone';
  if (ours.result === 'correct' && question.answers.some(({ pattern }) => pattern)) return 'loss-pattern';
  return ours.result === 'wrong' && question.case ? 'loss-case' : undefined;
}

function compare(
  question: Question,
  answer: Answer,
  { items, losses }: Qti12Package,
  topic: Topic,
): 'alike' | 'explained' {
  const item = items.find(({ attributes }) => attributes.ident === `${topic.id}-${question.id}`)!;
  const ours = score(question, answer.ours as never);
  const theirs = (processItem(item, answer.theirs).score / 100) * question.points;
  if (Math.abs(ours.points - theirs) < 1e-9) return 'alike';
  const reason = explanation(question, ours);
  expect(
    reason,
    `${question.type}: ${JSON.stringify(answer.ours)} gives ${ours.points} here and ${theirs} there`,
  ).toBeDefined();
  expect(lossesOf(losses, question.id)).toContain(reason);
  return 'explained';
}

describe('the package grades as src/scoring does, but where a loss says otherwise', () => {
  test('any answer to any question', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(topicWithQuiz, fc.gen(), (topic, generate) => {
        const opened = openQti12(topic);
        for (const question of topic.quiz!.questions) {
          for (let round = 0; round < 5; round += 1) {
            const outcome = compare(
              question,
              generate(() => answerTo(question)),
              opened,
              topic,
            );
            const key = `${question.type} ${outcome}`;
            seen.set(key, (seen.get(key) ?? 0) + 1);
          }
        }
      }),
      // Answers are drawn within the property, so that a failure would be shrunk without end.
      { numRuns: 200, seed: 12, endOnFailure: true },
    );
    // Otherwise the test would say nothing of some type.
    for (const type of Object.keys(answerers)) expect(seen.get(`${type} alike`), type).toBeGreaterThan(200);
  });
});
