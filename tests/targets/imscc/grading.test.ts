import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Response, type Result, score } from '../../../src/scoring/index.js';
import { imscc } from '../../../src/targets/imscc/index.js';
import type { Question, QuestionType } from '../../../src/topic/questions/index.js';
import { questionOf } from '../../support/arbitraries.js';
import { type CartridgePackage, itemsOf, openCartridge } from '../../support/cartridge-package.js';
import { markCartridge, mostOf } from '../../support/imscc-answers.js';
import { lossesOf } from '../../support/qti12-package.js';
import { anyResponse } from '../../support/responses.js';
import { PICTURE, topicOf } from '../../support/topics.js';
import { texts } from '../../support/xml-tree.js';

/** What became of one answer, here and there, in points of the question. */
interface Compared {
  readonly question: Question;
  readonly response: Response;
  readonly ours: number;
  readonly result: Result;
  readonly theirs: number;
}

const isPart = (points: number, { question }: Compared): boolean => points > 0 && points < question.points;
const isSplit = ({ type }: Question): boolean => ['matching', 'fill-blanks', 'dropdowns'].includes(type);

/** Each loss, and how the points may differ for it: nothing else may explain a difference. */
const explanations: Record<string, (compared: Compared) => boolean> = {
  'loss-penalty': ({ ours, theirs }) => ours < 0 && theirs === 0,
  'loss-grading': (compared) =>
    compared.question.type === 'multiple-choice'
      ? compared.result === 'partial' && compared.theirs === 0
      : compared.ours === 0 && isPart(compared.theirs, compared),
  'loss-ordering-choice': (compared) => compared.theirs === 0 && isPart(compared.ours, compared),
  'loss-credit': ({ question, theirs }) => theirs === 0 || theirs === question.points,
  'loss-case': ({ ours, theirs }) => ours < theirs,
  'loss-pattern': ({ theirs }) => theirs === 0,
  'loss-pattern-alone': ({ theirs }) => theirs === 0,
  'loss-number-list': ({ theirs }) => theirs === 0,
  'loss-number-alone': ({ theirs }) => theirs === 0,
  // Unequal shares.
  'loss-points': (compared) =>
    isSplit(compared.question) && isPart(compared.ours, compared) && isPart(compared.theirs, compared),
};

function compare(question: Question, response: Response, opened: CartridgePackage): Compared {
  const { points: ours, result } = score(question, response as never);
  const { items } = opened;
  const theirs = (markCartridge(items, question, response) / mostOf(items)) * question.points;
  const compared = { question, response, ours, result, theirs };
  if (Math.abs(ours - theirs) <= question.points * 1e-9) return compared;
  const reasons = lossesOf(opened.losses, question.id).filter((loss) => explanations[loss]?.(compared));
  expect(reasons, `${JSON.stringify(response)} gives ${ours} here and ${theirs} there`).not.toEqual([]);
  return compared;
}

/** Besides any numbers such as fill a list. */
const listed = fc
  .tuple(
    questionOf.numeric,
    fc.constantFrom('5', '-0.5', '5 ± 0.2', '4..6', '70.5 ± 0.6', '-3 ± 2', '1.25', '200 ± 1%'),
  )
  .map(([question, text]) => ({ ...question, answers: [{ text }] }));

/** Now and then what the file itself takes for a right number: hardly any drawn one is. */
function answerTo(question: Question, { items }: CartridgePackage): fc.Arbitrary<Response> {
  const listedNumbers = question.type === 'numeric' ? items.flatMap((item) => texts(item, 'varequal')) : [];
  if (listedNumbers.length === 0) return anyResponse(question);
  return fc.oneof({ weight: 3, arbitrary: anyResponse(question) }, fc.constantFrom(...listedNumbers));
}

/** A topic that asks one question of that type. */
const asking = (type: QuestionType) =>
  (type === 'numeric' ? fc.oneof(questionOf[type], listed) : questionOf[type]).map((data) =>
    topicOf({ quiz: { questions: [{ ...JSON.parse(JSON.stringify(data)), id: 'q' }] } }, [PICTURE]),
  );

describe('the cartridge grades as src/scoring does, but where a loss says otherwise', () => {
  test.each(Object.keys(questionOf) as QuestionType[])('any answer to any question: %s', (type) => {
    const seen = { all: 0, part: 0, none: 0 };
    fc.assert(
      fc.property(asking(type), fc.gen(), (topic, generate) => {
        const [question] = topic.quiz!.questions;
        const opened = openCartridge(imscc, topic);
        const items = itemsOf(opened, topic, 'q');
        // Whoever is told of no loss gets just the points of the author.
        const whole = lossesOf(opened.losses, 'q').includes('loss-points');
        expect(!whole && mostOf(items) !== question!.points).toBe(false);
        for (let round = 0; round < 5; round += 1) {
          const { theirs } = compare(
            question!,
            generate(() => answerTo(question!, opened)),
            opened,
          );
          seen[theirs <= 0 ? 'none' : theirs < question!.points * 0.999 ? 'part' : 'all'] += 1;
        }
      }),
      // Answers are drawn within the property, so that a failure would be shrunk without end.
      { numRuns: 100, seed: 12, endOnFailure: true },
    );
    // Otherwise the test would say little of the type.
    expect(seen.all + seen.part + seen.none).toBeGreaterThan(300);
    expect(seen.none).toBeGreaterThan(20);
    if (type !== 'essay') expect(seen.all).toBeGreaterThan(15);
    expect(seen.part > 20, `${seen.part} in part`).toBe(['matching', 'fill-blanks', 'dropdowns'].includes(type));
  });
});
