import fc from 'fast-check';
import type { Question } from '../../../src/topic/questions/index.js';
import { asking, type Compared, describeGrading, isNoNumber } from '../../support/grading.js';
import { givenInMoodle } from '../../support/moodle-answers.js';
import { markMoodle, mostMoodle } from '../../support/moodle-interpreter.js';
import { openMoodle, RASTER } from '../../support/moodle-package.js';

const hasPattern = (question: Question): boolean =>
  question.type === 'short-text' && question.answers.some(({ pattern }) => pattern);

/** Each loss, and how the points may differ for it: nothing else may explain a difference. */
const explanations: Record<string, (compared: Compared) => boolean> = {
  'loss-penalty': ({ ours, theirs }) => ours < 0 && theirs === 0,
  'loss-grading': ({ question, ours, theirs }) => ours === 0 && theirs > 0 && theirs < question.points,
  // The part that Moodle gives is named, or else the sum of some parts of 5 per cent more or less.
  'loss-fraction': ({ question, ours, theirs, losses, response }) =>
    question.type === 'multiple-choice'
      ? Math.abs(ours - theirs) <= (response as number[]).length * 0.051 * question.points
      : losses.some(({ args: { fractions = '' } }) =>
          String(fractions).includes(` ${Number(((100 * theirs) / question.points).toFixed(5))}% in place of`),
        ),
  // A pattern in which case counts, in a question in which it does not.
  'loss-case': ({ question, ours, theirs }) => hasPattern(question) && ours < theirs,
  'loss-pattern': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-pattern-alone': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-number-form': ({ response }) => isNoNumber(response),
};

const LANGUAGE = { decimal: ',', thousands: '.' };

describeGrading(
  'moodle-xml',
  {
    open: openMoodle,
    mark: ({ questions: [xml], losses }, question, responses) => {
      const language = question.type === 'numeric' && question.comma ? LANGUAGE : undefined;
      const scale = losses.some(({ rule }) => rule === 'loss-points') ? question.points / mostMoodle(xml!) : 1;
      return responses.map((response) => {
        // None where a person marks.
        const mark = markMoodle(xml!, givenInMoodle(xml!, question, response), 0, language) ?? 0;
        return { theirs: mark * scale };
      });
    },
    explanations,
    // Moodle's parts have seven digits.
    tolerance: 1e-5,
    parts: ['multiple-choice', 'matching', 'ordering', 'fill-blanks', 'dropdowns'],
    topics: (type) => fc.oneof(asking(type), asking(type, undefined, RASTER)),
  },
  120,
);
