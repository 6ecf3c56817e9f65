import { expect, test } from 'vitest';
import { discoverTopics } from '../../src/build/discover.js';
import { readTopic } from '../../src/read/index.js';
import type { Question } from '../../src/topic/questions/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { answerAll, type Given, press, submit } from '../support/learner.js';
import { type Launch, logOf, useLms } from '../support/lms.js';

// The samples in an LMS. That no page has a barrier is tested in tests/lms/accessibility.test.ts.

const { publish, launch } = useLms();
const samples = await Promise.all(
  (await discoverTopics(['content'])).map(async (file) => {
    const { topic } = await readTopic(file);
    if (!topic) throw new Error(`${file} cannot be read`);
    return topic;
  }),
);

/** What to answer so that every question is right, or every one wrong. */
function answersTo({ quiz }: Topic, right: boolean): Record<string, Given> {
  return Object.fromEntries((quiz?.questions ?? []).map((question) => [question.id, answerTo(question, right)]));
}

function answerTo(question: Question, right: boolean): Given {
  if (question.type === 'essay') return 'A text that a person reads.';
  if (question.type === 'short-text') {
    return question.answers.find((answer) => answer.right === right && !answer.pattern)?.text ?? 'something else';
  }
  const places = question.choices.flatMap((choice, place) => (choice.right === right ? [place] : []));
  return question.type === 'multiple-choice' ? places : places.slice(0, 1);
}

const coreOf = async ({ page }: Launch) => (await logOf(page)).cmi.core as Record<string, unknown>;

test.each(samples)('$id: all right is 100 and passed, each answer recorded, and no error in the LMS', async (topic) => {
  const lms = await launch(await publish(topic));
  await answerAll(lms.lesson, answersTo(topic, true));
  await submit(lms.lesson);
  expect(await coreOf(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  await press(lms.lesson, 'leave');
  const { calls, errors } = await logOf(lms.page);
  const recorded = calls.flatMap(([, element = '', value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [],
  );
  expect(recorded).toEqual(topic.quiz?.questions.map(({ id }) => id));
  expect(errors).toEqual([]);
  expect(lms.complaints).toEqual([]);
});

test.each(samples)('$id: all wrong is 0, and what the topic wants to be reported of a failed quiz', async (topic) => {
  const lms = await launch(await publish(topic));
  await answerAll(lms.lesson, answersTo(topic, false));
  await submit(lms.lesson);
  expect(await coreOf(lms)).toMatchObject({ lesson_status: topic['on-fail'], score: { raw: '0' } });
});
