import type { Question } from '../../../src/topic/questions/index.js';
import { type Compared, describeGrading, isNoNumber } from '../../support/grading.js';
import { givenAs } from '../../support/qti12-answers.js';
import { processItem } from '../../support/qti12-interpreter.js';
import { openQti12 } from '../../support/qti12-package.js';

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
  'loss-number-form': ({ response, theirs }) => theirs === 0 && isNoNumber(response),
};

describeGrading(
  'qti12',
  {
    open: openQti12,
    mark: ({ items: [item] }, question, responses) =>
      responses.map((response) => {
        const { score } = processItem(item!, givenAs(item!, question, response));
        return { theirs: (score / 100) * question.points };
      }),
    explanations,
    // Shares are written in hundredths of a per cent.
    tolerance: 5e-4,
    parts: ['matching', 'ordering', 'fill-blanks', 'dropdowns'],
  },
  120,
);
