import fc from 'fast-check';
import { expect } from 'vitest';
import type { Response } from '../../../src/scoring/index.js';
import { imscc } from '../../../src/targets/imscc/index.js';
import type { Question, QuestionType } from '../../../src/topic/questions/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { questionOf } from '../../support/arbitraries.js';
import { itemsOf, openCartridge } from '../../support/cartridge-package.js';
import { asking, type Compared, describeGrading } from '../../support/grading.js';
import { markCartridge, mostOf } from '../../support/imscc-answers.js';
import { lossesOf } from '../../support/qti12-package.js';
import { anyResponse } from '../../support/responses.js';
import { texts } from '../../support/xml-tree.js';

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

const open = (topic: Topic) => {
  const opened = openCartridge(imscc, topic);
  const items = itemsOf(opened, topic, 'q');
  // Whoever is told of no loss gets just the points of the author.
  if (!lossesOf(opened.losses, 'q').includes('loss-points'))
    expect(mostOf(items)).toBe(topic.quiz?.questions[0]?.points);
  return { ...opened, items };
};

/** Besides any numbers such as fill a list. */
const listed = fc
  .tuple(
    questionOf.numeric,
    fc.constantFrom('5', '-0.5', '5 ± 0.2', '4..6', '70.5 ± 0.6', '-3 ± 2', '1.25', '200 ± 1%'),
  )
  .map(([question, text]) => ({ ...question, answers: [{ text }] }));

/** Now and then what the file itself takes for a right number: hardly any drawn one is. */
function answerTo(question: Question, { items }: ReturnType<typeof open>): fc.Arbitrary<Response> {
  const listedNumbers = question.type === 'numeric' ? items.flatMap((item) => texts(item, 'varequal')) : [];
  if (listedNumbers.length === 0) return anyResponse(question);
  return fc.oneof({ weight: 3, arbitrary: anyResponse(question) }, fc.constantFrom(...listedNumbers));
}

describeGrading(
  'imscc',
  {
    open,
    mark: ({ items }, question, responses) =>
      responses.map((response) => ({
        theirs: (markCartridge(items, question, response) / mostOf(items)) * question.points,
      })),
    explanations,
    tolerance: 1e-9,
    parts: ['matching', 'fill-blanks', 'dropdowns'],
    topics: (type: QuestionType) => (type === 'numeric' ? fc.oneof(asking(type), asking(type, listed)) : asking(type)),
    answers: answerTo,
  },
  100,
);
