import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isGraded, percentage, type Score, score } from '../../src/scoring/index.js';
import type { Question } from '../../src/topic/questions/index.js';
import { questionOf } from '../support/arbitraries.js';
import { submit, turnTo } from '../support/learner.js';
import { logOf, useLms } from '../support/lms.js';
import { anyResponse } from '../support/responses.js';
import { PICTURE, topicOf } from '../support/topics.js';
import { type Entry, enter, recordsIn } from './enter.js';

// What the player in a browser tells an LMS, against src/scoring with the author's own questions: whatever is answered.

const { publish, launch } = useLms();
const RUNS = 48;
/** Questions of each type in one lesson: with `RUNS`, 240 answers a type. */
const EACH = 5;

const types: readonly fc.Arbitrary<object>[] = Object.values(questionOf);

const lesson = fc
  .record({
    questions: fc.tuple(...types.map((question) => fc.array(question, { minLength: EACH, maxLength: EACH }))),
    shuffle: fc.constantFrom('none', 'all'),
    lang: fc.constantFrom('en', 'de', 'ar'),
  })
  .map(({ questions, shuffle, lang }) => {
    const numbered = questions.flat().map((question, place) => ({ ...question, id: `q${place}` }));
    return topicOf({ lang, quiz: { shuffle, feedback: 'answer', questions: numbered } }, [PICTURE]);
  });

const entryOf = (question: Question): fc.Arbitrary<Entry> =>
  fc.record({
    id: fc.constant(question.id),
    response: anyResponse(question),
    hints: fc.nat({ max: question.hints.length }),
  });

const played = lesson.chain((topic) => {
  const questions = topic.quiz?.questions ?? [];
  return fc.tuple(fc.constant({ topic, questions }), fc.tuple(...questions.map(entryOf)));
});

function resultOf(question: Question, { points, result }: Score): string {
  if (result === 'unanswered') return isGraded(question) ? 'wrong' : 'neutral';
  return result === 'partial' ? String(Math.round((points / question.points) * 100) / 100) : result;
}

test('every result and the score that the LMS gets are those of src/scoring', async () => {
  await fc.assert(
    fc.asyncProperty(played, async ([{ topic, questions }, entries]) => {
      const lms = await launch(publish(topic), { api: 'sparing' });
      // So many questions on one page take a busy machine their time.
      lms.page.setDefaultTimeout(120_000);
      await turnTo(lms.lesson, 'quiz');
      await enter(lms.lesson, entries);
      await submit(lms.lesson);
      const { calls, cmi } = await logOf(lms.page);
      const records = recordsIn(calls);
      await lms.page.close();

      const scores = questions.map((question, place) => {
        const { response, hints = 0 } = entries[place] as Entry;
        return score(question, response, hints);
      });
      const told = questions.map(({ id, type }) => [type, id, records[id]?.result, records[id]?.weighting]);
      expect(told).toEqual(
        questions.map((question, place) => [
          question.type,
          question.id,
          resultOf(question, scores[place] as Score),
          String(question.points),
        ]),
      );
      const graded = questions.flatMap((question, place) => (isGraded(question) ? [{ question, place }] : []));
      const gained = graded.reduce((sum, { place }) => sum + (scores[place]?.points ?? 0), 0);
      const possible = graded.reduce((sum, { question }) => sum + question.points, 0);
      expect(cmi['cmi.core.score.raw']).toBe(String(percentage(gained, possible)));
      expect(lms.complaints).toEqual([]);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 900_000);
