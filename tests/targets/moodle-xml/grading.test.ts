import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Response, score } from '../../../src/scoring/index.js';
import type { Question, QuestionType } from '../../../src/topic/questions/index.js';
import { questionOf } from '../../support/arbitraries.js';
import { givenInMoodle } from '../../support/moodle-answers.js';
import { markMoodle, mostMoodle } from '../../support/moodle-interpreter.js';
import { type MoodleBank, openMoodle, RASTER } from '../../support/moodle-package.js';
import { anyResponse } from '../../support/responses.js';
import { PICTURE, topicOf } from '../../support/topics.js';

/** What became of one answer, here and there, in points of the question. */
interface Compared {
  readonly question: Question;
  readonly response: Response;
  readonly ours: number;
  /** None where a person marks. */
  readonly theirs: number;
  /** What the losses of the question say. */
  readonly said: string;
}

const hasPattern = (question: Question): boolean =>
  question.type === 'short-text' && question.answers.some(({ pattern }) => pattern);

/** Each loss, and how the points may differ for it: nothing else may explain a difference. */
const explanations: Record<string, (compared: Compared) => boolean> = {
  'loss-penalty': ({ ours, theirs }) => ours < 0 && theirs === 0,
  'loss-grading': ({ question, ours, theirs }) => ours === 0 && theirs > 0 && theirs < question.points,
  // The part that Moodle gives is named, or else the sum of some parts of 5 per cent more or less.
  'loss-fraction': ({ question, ours, theirs, said, response }) =>
    question.type === 'multiple-choice'
      ? Math.abs(ours - theirs) <= (response as number[]).length * 0.051 * question.points
      : said.includes(` ${Number(((100 * theirs) / question.points).toFixed(5))}% in place of`),
  // A pattern in which case counts, in a question in which it does not.
  'loss-case': ({ question, ours, theirs }) => hasPattern(question) && ours < theirs,
  'loss-pattern': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-pattern-alone': ({ question, theirs }) => hasPattern(question) && theirs === 0,
  'loss-number-form': ({ response }) =>
    typeof response === 'string' && !/^[+-]?[\d.]+(e[+-]?\d+)?$/i.test(response.trim()),
};

function compare(question: Question, response: Response, { questions: [xml], losses }: MoodleBank): Compared {
  const ours = score(question, response as never).points;
  const language = { decimal: ',', thousands: '.' };
  const comma = question.type === 'numeric' && question.comma;
  const mark = markMoodle(xml!, givenInMoodle(xml!, question, response), 0, comma ? language : undefined) ?? 0;
  const scale = losses.some(({ rule }) => rule === 'loss-points') ? question.points / mostMoodle(xml!) : 1;
  const said = losses.map(({ args }) => args.fractions ?? '').join();
  const compared = { question, response, ours, theirs: mark * scale, said };
  // Moodle's parts have seven digits.
  if (Math.abs(ours - compared.theirs) <= question.points * 1e-5) return compared;
  const reasons = losses.filter(({ rule }) => explanations[rule]?.(compared));
  expect(reasons, `${JSON.stringify(response)} gives ${ours} here and ${compared.theirs} there`).not.toEqual([]);
  return compared;
}

/** A topic that asks one question of that type, with a picture of either kind. */
const asking = (type: QuestionType) =>
  fc
    .tuple(questionOf[type], fc.constantFrom(PICTURE, RASTER))
    .map(([data, picture]) => topicOf({ quiz: { questions: [{ ...withoutUndefined(data), id: 'q' }] } }, [picture]));

const withoutUndefined = (data: object): object => JSON.parse(JSON.stringify(data));

describe('Moodle grades as src/scoring does, but where a loss says otherwise', () => {
  test.each(Object.keys(questionOf) as QuestionType[])('any answer to any question: %s', (type) => {
    const seen = { all: 0, part: 0, none: 0 };
    fc.assert(
      fc.property(asking(type), fc.gen(), (topic, generate) => {
        const [question] = topic.quiz!.questions;
        const opened = openMoodle(topic);
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
    expect(seen.none).toBeGreaterThan(20);
    if (type !== 'essay') expect(seen.all).toBeGreaterThan(15);
    const shared = ['multiple-choice', 'matching', 'ordering', 'fill-blanks', 'dropdowns'].includes(type);
    if (shared) expect(seen.part).toBeGreaterThan(20);
  });
});
