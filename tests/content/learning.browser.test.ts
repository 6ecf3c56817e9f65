import { expect, test } from 'vitest';
import { discoverTopics } from '../../src/build/discover.js';
import { readTopic } from '../../src/read/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { checkAll, enter } from '../lms/enter.js';
import { press, submit, turnTo } from '../support/learner.js';
import { type Launch, logOf, useLms } from '../support/lms.js';
import { wholeResponse } from '../support/whole-responses.js';

// The samples in an LMS. That no page has a barrier is tested in tests/lms/accessibility.test.ts.

const { publish, launch } = useLms();
const samples = await Promise.all(
  (await discoverTopics(['content'])).map(async (file) => {
    const { topic } = await readTopic(file);
    if (!topic) throw new Error(`${file} cannot be read`);
    return topic;
  }),
);

/** Answers the questions that the page asks; those of a pool that were not drawn are hidden. Gives the ids of those it asks. */
async function answerQuiz({ lesson }: Launch, { quiz }: Topic, right: boolean): Promise<string[]> {
  await turnTo(lesson, 'quiz');
  const asked = await lesson.$$eval('form.question:not([hidden])', (forms) =>
    forms.map((form) => (form as HTMLElement).dataset.question ?? ''),
  );
  const questions = (quiz?.questions ?? []).filter(({ id }) => asked.includes(id));
  await enter(
    lesson,
    questions.map((each) => ({ id: each.id, response: wholeResponse(each, right) })),
  );
  await checkAll(lesson);
  return questions.map(({ id }) => id);
}

const coreOf = async ({ page }: Launch) => (await logOf(page)).cmi.core as Record<string, unknown>;

test.each(samples)('$id: all right is 100 and passed, each answer recorded, and no error in the LMS', async (topic) => {
  const lms = await launch(await publish(topic));
  const asked = await answerQuiz(lms, topic, true);
  await submit(lms.lesson);
  expect(await coreOf(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
  await press(lms.lesson, 'leave');
  const { calls, errors } = await logOf(lms.page);
  const recorded = calls.flatMap(([, element = '', value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(element) ? [value] : [],
  );
  expect(recorded).toEqual(asked);
  const pools = topic.quiz?.pools ?? [];
  const drawn = pools.reduce((sum, { pick }) => sum + pick, 0);
  expect(asked).toHaveLength(topic.quiz!.questions.filter(({ pool }) => !pool).length + drawn);
  expect(errors).toEqual([]);
  expect(lms.complaints).toEqual([]);
});

test.each(samples)('$id: all wrong is 0, and what the topic wants to be reported of a failed quiz', async (topic) => {
  const lms = await launch(await publish(topic));
  await answerQuiz(lms, topic, false);
  await submit(lms.lesson);
  expect(await coreOf(lms)).toMatchObject({ lesson_status: topic['on-fail'], score: { raw: '0' } });
});
