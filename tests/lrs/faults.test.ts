import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, answer, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import type { Behaviour, TestLrs } from '../support/lrs/server.js';
import { crash, having, untilKept, untilTold, useCmi5, verbsOf } from './use-cmi5.js';

// LRSs that fail and recover: no statement is lost, none is stored twice, and their order stays.

const { publish, launch, newLrs, newContext, open } = useCmi5();

const NOT_SAVED = 'Your last steps are not stored';
const writing = (request: string): boolean => /^(POST|PUT) /.test(request);

const faults: Record<string, Behaviour> = {
  'an LRS that is down': (request) => (writing(request) ? 'drop' : 'well'),
  'an LRS with a fault': (request) => (writing(request) ? { status: 500 } : 'well'),
  'an LRS that refuses': (request) => (writing(request) ? { status: 403 } : 'well'),
  'an LRS that takes the state alone': (request) => (request === 'POST statements' ? { status: 503 } : 'well'),
  'an LRS that takes statements alone': (request) => (request.startsWith('PUT') ? { status: 503 } : 'well'),
};

describe.each(Object.entries(faults))('%s', (_, behaviour) => {
  test('is told everything once, in order, when it is back, and the learner meanwhile', async () => {
    const lrs = await newLrs();
    const { page, complaints } = await launch(lrs, publish(lessonWith()));
    await answerAll(page, { who: ALL_RIGHT.who });
    await untilTold(lrs, 'answered');
    lrs.behave(behaviour);
    await answerAll(page, ALL_RIGHT);
    await submit(page);
    await page.waitForSelector(`#notice:has-text("${NOT_SAVED}")`);
    lrs.behave(() => 'well');
    await turnTo(page, 'facts');
    await untilTold(lrs, 'passed');
    await expect.poll(() => page.textContent('#notice')).not.toContain(NOT_SAVED);
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    const verbs = verbsOf(lrs);
    expect(verbs.filter((verb) => verb !== 'answered')).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(new Set(lrs.statements.map(({ id }) => id)).size).toBe(verbs.length);
    expect(
      having(lrs, 'answered')
        .map(({ object }) => object.id.split(':').at(-1))
        .sort(),
    ).toEqual(Object.keys(ALL_RIGHT).sort());
    expect(complaints).toEqual([]);
  });
});

test('an LRS whose answers get lost has everything once', async () => {
  const lrs = await newLrs();
  const { page } = await launch(lrs, publish(lessonWith()));
  await untilTold(lrs, 'initialized');
  let lost = 0;
  lrs.behave((request) => {
    if (request === 'POST statements') lost += 1;
    return request === 'POST statements' && lost <= 3 ? 'lose' : 'well';
  });
  await answerAll(page, ALL_RIGHT);
  await submit(page);
  await untilTold(lrs, 'passed');
  await turnTo(page, 'facts');
  await press(page, 'leave');
  await untilTold(lrs, 'terminated');
  expect(having(lrs, 'answered')).toHaveLength(5);
  expect(verbsOf(lrs).filter((verb) => verb !== 'answered')).toEqual([
    'initialized',
    'completed',
    'passed',
    'terminated',
  ]);
});

test('a slow LRS: the learner goes on, and all arrives in order', async () => {
  const lrs = await newLrs();
  const { page } = await launch(lrs, publish(lessonWith()));
  await untilTold(lrs, 'initialized');
  lrs.behave((request) => (writing(request) ? { late: 3000 } : 'well'));
  await answerAll(page, ALL_RIGHT);
  await submit(page);
  expect(await page.textContent('[data-result="verdict"]')).toBe('Passed');
  await press(page, 'leave');
  await page.waitForSelector('#notice:has-text("Your work is saved.")');
  expect(verbsOf(lrs)).toEqual(['initialized', ...Array(5).fill('answered'), 'completed', 'passed', 'terminated']);
});

test('a window closed while the LRS is slow: all that was done arrives', async () => {
  const lrs = await newLrs();
  const registration = randomUUID();
  const { page } = await launch(lrs, publish(lessonWith()), { registration });
  await untilTold(lrs, 'initialized');
  lrs.behave((request) => (writing(request) ? { late: 1000 } : 'well'));
  await answerAll(page, ALL_RIGHT);
  await submit(page);
  await page.goto('about:blank');
  await untilTold(lrs, 'passed');
  await expect.poll(() => lrs.documents.get(`${registration} lessonpack`)).toContain('passed');
  expect([...new Set(verbsOf(lrs))]).toEqual(['initialized', 'answered', 'completed', 'passed']);
});

test('the last state is kept before the launch ends, however slow it is: an LMS takes nothing after that', async () => {
  const lrs = await newLrs();
  const address = publish(lessonWith());
  const registration = randomUUID();
  const { page } = await launch(lrs, address, { registration });
  await turnTo(page, 'quiz');
  await untilTold(lrs, 'initialized');
  lrs.behave((request) => (request.startsWith('PUT') ? { slow: 600 } : 'well'));
  await answer(page, 'why', 'Half a sentence');
  await press(page, 'leave');
  await page.waitForSelector('#notice:has-text("Your work is saved.")');
  expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  expect(lrs.documents.get(`${registration} lessonpack`)).toContain('Half+a+sentence');
});

describe('a window is closed', () => {
  const stateOf = (lrs: TestLrs, registration: string) => lrs.documents.get(`${registration} lessonpack`);

  test.each(['at once', 'after a press on Leave'])(
    '%s while its last state is on the way: no end overtakes it',
    async (when) => {
      const lrs = await newLrs();
      const registration = randomUUID();
      const { page } = await launch(lrs, publish(lessonWith()), { registration });
      await untilTold(lrs, 'initialized');
      lrs.behave((request) => (request.startsWith('PUT') ? { slow: 1000 } : 'well'));
      await turnTo(page, 'facts');
      if (when !== 'at once') await press(page, 'leave');
      await page.goto('about:blank');
      await expect.poll(() => stateOf(lrs, registration), { timeout: 10_000 }).toContain('facts');
      // An end would have come before it: statements are taken at once.
      expect(verbsOf(lrs)).toEqual(['initialized']);
    },
  );

  test('with all its work kept: the launch says that it is over', async () => {
    const lrs = await newLrs();
    const registration = randomUUID();
    const { page } = await launch(lrs, publish(lessonWith()), { registration });
    await untilKept(page, () => turnTo(page, 'facts'));
    expect(stateOf(lrs, registration)).toContain('facts');
    await page.goto('about:blank');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  });
});

test('an answer that arrived unnoticed before a crash is given again at the next launch, as the same statement', async () => {
  const lrs = await newLrs();
  const context = await newContext();
  const address = publish(lessonWith());
  const registration = randomUUID();
  const first = await open(address + lrs.launch({ registration }).query, context);
  await untilTold(lrs, 'initialized');
  await turnTo(first.page, 'quiz');
  lrs.behave((request) => (request === 'POST statements' ? 'lose' : 'well'));
  await answerAll(first.page, { who: ALL_RIGHT.who });
  await untilTold(lrs, 'answered');
  await first.page.waitForSelector(`#notice:has-text("${NOT_SAVED}")`);
  lrs.behave((request) => (writing(request) ? 'drop' : 'well'));
  await answerAll(first.page, { secret: ALL_RIGHT.secret });
  await crash(first.page);
  lrs.behave(() => 'well');
  const second = await open(address + lrs.launch({ registration }).query, context);
  await press(second.page, 'leave');
  await untilTold(lrs, 'terminated');
  const ids = having(lrs, 'answered').map(({ object }) => object.id.split(':').at(-1));
  expect(ids).toEqual(['who', 'secret']);
});

test('a registration that is passed elsewhere meanwhile has one passed', async () => {
  const lrs = await newLrs();
  const address = publish(lessonWith());
  const registration = randomUUID();
  const slow = await launch(lrs, address, { registration });
  await untilTold(lrs, 'initialized');
  const fast = await launch(lrs, address, { registration });
  await answerAll(fast.page, ALL_RIGHT);
  await submit(fast.page);
  await untilTold(lrs, 'passed');
  await answerAll(slow.page, ALL_RIGHT);
  await submit(slow.page);
  await press(slow.page, 'leave');
  await untilTold(lrs, 'terminated');
  await press(fast.page, 'leave');
  await untilTold(lrs, 'terminated', 2);
  expect([having(lrs, 'passed').length, having(lrs, 'completed').length]).toEqual([1, 1]);
});

test('an answer that an LRS refuses for its form stops nothing', async () => {
  const lrs = await newLrs();
  const { page } = await launch(lrs, publish(lessonWith()));
  await untilTold(lrs, 'initialized');
  lrs.refuse(({ object }) => object.id.endsWith(':events'));
  await answerAll(page, ALL_RIGHT);
  await submit(page);
  await press(page, 'leave');
  await untilTold(lrs, 'terminated');
  expect(having(lrs, 'answered')).toHaveLength(4);
  expect(having(lrs, 'passed')).toHaveLength(1);
});
