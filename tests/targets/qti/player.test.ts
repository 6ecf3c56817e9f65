import { describe, expect, test } from 'vitest';
import { type Response, score } from '../../../src/scoring/index.js';
import type { Question } from '../../../src/topic/questions/index.js';
import type { Topic } from '../../../src/topic/topic.js';
import { type Compared, describeGrading, isNoNumber } from '../../support/grading.js';
import { givenTo } from '../../support/qti-answers.js';
import { answersTo, expectFeedback } from '../../support/qti-grading.js';
import { byOldNames } from '../../support/qti-names.js';
import { buildQti } from '../../support/qti-package.js';
import { usePlayer } from '../../support/qti-player.js';
import { textOf } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { parseXml } from '../../support/xml-tree.js';

// QTI 3.0 in an engine that nobody here wrote.

const play = usePlayer();

/** A package's one item as it is, and by the names of 2.x. */
function open(topic: Topic) {
  const { files, losses } = buildQti('qti30', topic);
  const xml = textOf(files, 'items/q.xml');
  return { xml, item: byOldNames(parseXml(xml)), losses };
}

const answer = ({ xml, item }: ReturnType<typeof open>, question: Question, responses: readonly Response[]) =>
  play(
    xml,
    responses.map((response) => givenTo(item, question, response)),
  );

/** What the engine itself gets wrong, and the tests below show. */
const faults = {
  'a number that it cannot read is a wrong one': ({ question, response, theirs }: Compared) =>
    question.type === 'numeric' && isNoNumber(response) && theirs < 0,
};

describeGrading(
  'qti30 in @citolab/qti-components',
  {
    open,
    mark: async (opened, question, responses) => {
      const outcomes = await answer(opened, question, responses);
      return outcomes.map(({ score: share, feedback, error }) => ({
        theirs: share * question.points,
        shown: feedback,
        error,
      }));
    },
    explanations: { 'loss-number-form': ({ response, theirs }: Compared) => theirs === 0 && isNoNumber(response) },
    faults,
    // It rounds every outcome to three decimals, and so each step of a sum.
    tolerance: 5e-3,
    parts: ['multiple-choice', 'matching', 'ordering', 'fill-blanks', 'dropdowns'],
    answers: answersTo,
    agrees: expectFeedback,
  },
  70,
);

describe('what @citolab/qti-components gets wrong is still wrong there', () => {
  const stem = rich('When?', true);
  test.each([
    {
      fault: 'a number that it cannot read is a wrong one, where none is given by the standard',
      question: { type: 'numeric', stem, answers: [{ text: '5' }], unit: 'm', penalty: 0.5 },
      response: '5 m',
      ours: 1,
      theirs: -0.5,
    },
    {
      fault: 'a pattern is looked for within the answer, where it has to be all of it by the standard',
      question: { type: 'short-text', stem, answers: [{ text: '/19[0-9]{2}/', pattern: true }] },
      response: 'in 1956',
      ours: 0,
      theirs: 1,
    },
  ])('$fault', async ({ question, response, ours, theirs }) => {
    const topic = topicOf({ quiz: { questions: [{ id: 'q', ...question }] } });
    const asked = topic.quiz!.questions[0]!;
    const [played] = await answer(open(topic), asked, [response]);
    expect([score(asked, response as never).points, played?.score]).toEqual([ours, theirs]);
  });
});
