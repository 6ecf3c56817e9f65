import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Response, score } from '../../../src/scoring/index.js';
import type { Question, QuestionType } from '../../../src/topic/questions/index.js';
import { questionOf } from '../../support/arbitraries.js';
import { givenTo } from '../../support/qti-answers.js';
import { type Outcome, processItem } from '../../support/qti-interpreter.js';
import { byOldNames } from '../../support/qti-names.js';
import { openQti, type QtiTarget, qtiNames } from '../../support/qti-package.js';
import { lossesOf } from '../../support/qti12-package.js';
import { anyResponse } from '../../support/responses.js';
import { PICTURE, topicOf } from '../../support/topics.js';

/** Each loss, and how the points may differ for it: nothing else may explain a difference. */
const explanations: Record<string, (response: Response, theirs: number) => boolean> = {
  'loss-number-form': (response, theirs) =>
    theirs === 0 && typeof response === 'string' && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(response.trim()),
};

/** A topic that asks one question of that type. */
const asking = (type: QuestionType) =>
  questionOf[type].map((data) => topicOf({ quiz: { questions: [{ ...withoutUndefined(data), id: 'q' }] } }, [PICTURE]));

const withoutUndefined = (data: object): object => JSON.parse(JSON.stringify(data));

/** The points that the item gives, and its feedback for right and wrong answers. */
function compare(
  question: Question,
  response: Response,
  target: QtiTarget,
  topic: Parameters<typeof openQti>[1],
): number {
  const { items, losses } = openQti(target, topic);
  const item = byOldNames(items[0]!);
  const { points: ours, result } = score(question, response as never);
  const outcome = processItem(item, givenTo(item, question, response));
  const theirs = outcome.score * question.points;
  if (Math.abs(ours - theirs) > 1e-9 * Math.max(1, question.points)) {
    const reasons = lossesOf(losses, 'q').filter((loss) => explanations[loss]?.(response, theirs));
    expect(reasons, `${JSON.stringify(response)} gives ${ours} here and ${theirs} there`).not.toEqual([]);
  } else if (question.type !== 'essay') expectFeedback(question, outcome, result === 'correct');
  return theirs;
}

/** An answer without a mistake has the feedback of right ones, any other that of wrong ones. */
function expectFeedback({ feedback, hints }: Question, { feedback: shown }: Outcome, right: boolean): void {
  const results = shown.filter((each) => each.startsWith('RESULT'));
  const wanted = right ? feedback.correct : (feedback.incorrect ?? hints[0]);
  expect(results).toEqual(wanted ? [`RESULT ${right ? 'correct' : 'incorrect'}`] : []);
  expect(shown.includes('GENERAL general_fb')).toBe(feedback.general !== undefined);
}

describe.each(qtiNames)('%s grades as src/scoring does, but where a loss says otherwise', (target) => {
  test.each(Object.keys(questionOf) as QuestionType[])('any answer to any question: %s', (type) => {
    const seen = { all: 0, part: 0, none: 0 };
    fc.assert(
      fc.property(asking(type), fc.gen(), (topic, generate) => {
        const [question] = topic.quiz!.questions;
        for (let round = 0; round < 5; round += 1) {
          const theirs = compare(
            question!,
            generate(() => anyResponse(question!)),
            target,
            topic,
          );
          seen[theirs <= 0 ? 'none' : theirs < question!.points * 0.999 ? 'part' : 'all'] += 1;
        }
      }),
      // Answers are drawn within the property, so that a failure would be shrunk without end.
      { numRuns: 160, seed: 21, endOnFailure: true },
    );
    // Otherwise the test would say little of the type.
    expect(seen.all + seen.part + seen.none).toBeGreaterThan(300);
    expect(seen.none).toBeGreaterThan(20);
    if (type !== 'essay') expect(seen.all).toBeGreaterThan(15);
  });
});
