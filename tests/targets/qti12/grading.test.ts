import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectOf, isRuleId } from '../../../src/diagnostics/rules.js';
import { type Response, type Result, score } from '../../../src/scoring/index.js';
import type { Question, QuestionType } from '../../../src/topic/questions/index.js';
import { questionOf } from '../../support/arbitraries.js';
import { givenAs } from '../../support/qti12-answers.js';
import { processItem } from '../../support/qti12-interpreter.js';
import { lossesOf, openQti12, type Qti12Package } from '../../support/qti12-package.js';
import { anyResponse } from '../../support/responses.js';
import { PICTURE, topicOf } from '../../support/topics.js';

/** What became of one answer, here and there, in points. */
interface Compared {
  readonly question: Question;
  readonly response: Response;
  readonly ours: number;
  readonly result: Result;
  readonly theirs: number;
}

const hasPattern = (question: Question): boolean =>
  question.type === 'short-text' && question.answers.some(({ pattern }) => pattern);
const isAll = (question: Question): boolean => 'grading' in question && question.grading === 'all';
const isPart = (points: number, { question }: Compared): boolean => points > 0 && points < question.points;

/** Each loss, and how the points may differ for it: nothing else may explain a difference. */
const explanations: Record<string, (compared: Compared) => boolean> = {
  'loss-penalty': ({ ours, theirs }) => ours < 0 && theirs === 0,
  'loss-grading': (compared) =>
    compared.question.type === 'multiple-choice'
      ? compared.result === 'partial' && compared.theirs === 0
      : isAll(compared.question) && compared.ours === 0 && isPart(compared.theirs, compared),
  // A part of the points becomes none or all of them, and so does a credit of 0 or 100 that contradicts the mark.
  'loss-credit': ({ question, theirs }) => theirs === 0 || theirs === question.points,
  'loss-case': ({ ours, theirs }) => ours < theirs,
  'loss-pattern': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-pattern-alone': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-number-form': ({ response, theirs }) =>
    theirs === 0 && typeof response === 'string' && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(response.trim()),
};

function compare(question: Question, response: Response, { items: [item], losses }: Qti12Package): Compared {
  const { points: ours, result } = score(question, response as never);
  const theirs = (processItem(item!, givenAs(item!, question, response)).score / 100) * question.points;
  const compared = { question, response, ours, result, theirs };
  // Shares are written in hundredths of a per cent.
  if (Math.abs(ours - theirs) <= question.points * 5e-4) return compared;
  const reasons = lossesOf(losses, question.id).filter((loss) => explanations[loss]?.(compared));
  expect(reasons, `${JSON.stringify(response)} gives ${ours} here and ${theirs} there`).not.toEqual([]);
  return compared;
}

/** A topic that asks one question of that type. */
const asking = (type: QuestionType) =>
  questionOf[type].map((data) => topicOf({ quiz: { questions: [{ ...withoutUndefined(data), id: 'q' }] } }, [PICTURE]));

const withoutUndefined = (data: object): object => JSON.parse(JSON.stringify(data));

test('what is adapted alone is graded alike: no such loss explains a difference', () => {
  for (const loss of Object.keys(explanations)) expect(isRuleId(loss) && effectOf(loss)).toBe('lost');
});

describe('the package grades as src/scoring does, but where a loss says otherwise', () => {
  test.each(Object.keys(questionOf) as QuestionType[])('any answer to any question: %s', (type) => {
    const seen = { all: 0, part: 0, none: 0 };
    fc.assert(
      fc.property(asking(type), fc.gen(), (topic, generate) => {
        const [question] = topic.quiz!.questions;
        const opened = openQti12(topic);
        for (let round = 0; round < 5; round += 1) {
          const { theirs } = compare(
            question!,
            generate(() => anyResponse(question!)),
            opened,
          );
          seen[theirs <= 0 ? 'none' : theirs < question!.points * 0.999 ? 'part' : 'all'] += 1;
        }
      }),
      // Answers are drawn within the property, so that a failure would be shrunk without end.
      { numRuns: 120, seed: 12, endOnFailure: true },
    );
    // Otherwise the test would say little of the type.
    expect(seen.all + seen.part + seen.none).toBeGreaterThan(300);
    expect(seen.none).toBeGreaterThan(20);
    if (type !== 'essay') expect(seen.all).toBeGreaterThan(15);
    const shared = ['matching', 'ordering', 'fill-blanks', 'dropdowns'].includes(type);
    expect(seen.part > 20, `${seen.part} in part`).toBe(shared);
  });
});
