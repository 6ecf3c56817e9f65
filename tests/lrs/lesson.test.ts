import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, ALL_WRONG, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { ready } from '../support/lms.js';
import { hasCategory } from '../support/lrs/statement.js';
import { having, untilKept, untilTold, useCmi5, verbsOf } from './use-cmi5.js';

// Whole lessons from launch to leaving, and what the LRS was told.

const { port, publish, launch, newLrs, newContext, open } = useCmi5();

const ANSWERS = Array(5).fill('answered');

describe('a lesson from its start to its end', () => {
  test('all right: answers, completed, passed, terminated, in this order', async () => {
    const lrs = await newLrs();
    const { page, complaints } = await launch(lrs, publish(lessonWith()), { masteryScore: 0.7 });
    await answerAll(page, ALL_RIGHT);
    await submit(page);
    await press(page, 'leave');
    await page.waitForSelector('#notice:has-text("Your work is saved.")');
    expect(verbsOf(lrs)).toEqual(['initialized', ...ANSWERS, 'completed', 'passed', 'terminated']);
    const [passed] = having(lrs, 'passed');
    expect(passed?.result).toMatchObject({ success: true, score: { scaled: 1, raw: 100, min: 0, max: 100 } });
    expect(having(lrs, 'completed')[0]?.result).toMatchObject({ completion: true });
    expect(complaints).toEqual([]);
  });

  test('all wrong: failed once, when the learner leaves', async () => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWith()), { masteryScore: 0.7 });
    await answerAll(page, ALL_WRONG);
    await submit(page);
    await untilTold(lrs, 'completed');
    expect(verbsOf(lrs)).not.toContain('failed');
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', ...ANSWERS, 'completed', 'failed', 'terminated']);
    expect(having(lrs, 'failed')[0]?.result).toMatchObject({ success: false, score: { scaled: 0, raw: 0 } });
  });

  test('wrong, then right in the same sitting: passed alone', async () => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWith()));
    await answerAll(page, ALL_WRONG);
    await submit(page);
    await press(page, 'retry');
    await answerAll(page, ALL_RIGHT);
    await submit(page);
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs).filter((verb) => verb !== 'answered')).toEqual([
      'initialized',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(having(lrs, 'answered')).toHaveLength(10);
  });

  test('the only attempt: failed at once', async () => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWith({ quiz: { attempts: 1 } })));
    await answerAll(page, ALL_WRONG);
    await submit(page);
    await untilTold(lrs, 'failed');
    expect(verbsOf(lrs)).not.toContain('terminated');
  });

  test('a failed quiz that stays open is told of with the last attempt alone', async () => {
    const lrs = await newLrs();
    const topic = { 'on-fail': 'incomplete' };
    const { page } = await launch(lrs, publish(lessonWith({ quiz: { attempts: 2 }, topic })));
    await answerAll(page, ALL_WRONG);
    await submit(page);
    await press(page, 'retry');
    expect(verbsOf(lrs)).not.toContain('completed');
    await answerAll(page, ALL_WRONG);
    await submit(page);
    await untilTold(lrs, 'failed');
    expect(having(lrs, 'completed')).toHaveLength(1);
  });

  test('a lesson without a quiz is completed by its pages', async () => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWithoutQuiz()));
    for (let turns = 0; turns < 2; turns += 1) await press(page, 'next');
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'completed', 'terminated']);
  });
});

describe('over several launches', () => {
  test('it goes on where it was left, and tells what is new alone', async () => {
    const lrs = await newLrs();
    const address = publish(lessonWith());
    const registration = randomUUID();
    const first = await launch(lrs, address, { registration });
    await answerAll(first.page, ALL_WRONG);
    await submit(first.page);
    await press(first.page, 'leave');
    await untilTold(lrs, 'terminated');

    const second = await launch(lrs, address, { registration });
    await turnTo(second.page, 'results');
    expect(await second.page.textContent('[data-result="verdict"]')).toBe('Not passed');
    await press(second.page, 'retry');
    await answerAll(second.page, ALL_RIGHT);
    await submit(second.page);
    await press(second.page, 'leave');
    await untilTold(lrs, 'terminated', 2);

    const third = await launch(lrs, address, { registration });
    await press(third.page, 'leave');
    await untilTold(lrs, 'terminated', 3);
    expect(verbsOf(lrs).filter((verb) => verb !== 'answered')).toEqual([
      ...['initialized', 'completed', 'failed', 'terminated'],
      ...['initialized', 'passed', 'terminated'],
      ...['initialized', 'terminated'],
    ]);
  });

  test.each([
    ['attempts without limit', {}],
    ['a last attempt', { attempts: 1 }],
  ])('a failed lesson that is only read again has not failed again: %s', async (_, quiz) => {
    const lrs = await newLrs();
    const address = publish(lessonWith({ quiz }));
    const registration = randomUUID();
    const first = await launch(lrs, address, { registration });
    await answerAll(first.page, ALL_WRONG);
    await submit(first.page);
    await press(first.page, 'leave');
    await untilTold(lrs, 'terminated');
    const second = await launch(lrs, address, { registration });
    await turnTo(second.page, 'facts');
    await press(second.page, 'leave');
    await untilTold(lrs, 'terminated', 2);
    expect(having(lrs, 'failed')).toHaveLength(1);
  });

  test('left in the middle, the answers are there at the next launch', async () => {
    const lrs = await newLrs();
    const address = publish(lessonWith());
    const registration = randomUUID();
    const first = await launch(lrs, address, { registration });
    await answerAll(first.page, { who: [0] });
    await press(first.page, 'leave');
    await untilTold(lrs, 'terminated');
    const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
    expect(having(lrs, 'terminated')[0]?.result?.extensions?.[progress]).toBeGreaterThan(0);
    const second = await launch(lrs, address, { registration });
    await turnTo(second.page, 'quiz');
    expect(await second.page.isChecked('#q-who [data-choice="0"] input')).toBe(true);
  });

  test('closing the window in the middle ends the launch', async () => {
    const lrs = await newLrs();
    const address = publish(lessonWith());
    const registration = randomUUID();
    const first = await launch(lrs, address, { registration });
    await untilKept(first.page, () => turnTo(first.page, 'quiz'));
    await untilKept(first.page, () => answerAll(first.page, { who: [0] }));
    await first.page.goto('about:blank');
    await untilTold(lrs, 'terminated');
    const second = await launch(lrs, address, { registration });
    await turnTo(second.page, 'quiz');
    expect(await second.page.isChecked('#q-who [data-choice="0"] input')).toBe(true);
  });
});

describe('what the LMS lays down', () => {
  test.each([
    ['Browse', 'This is a preview'],
    ['Review', 'You are looking back'],
  ] as const)('%s: nothing but the first and the last statement, and no state', async (launchMode, notice) => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWith()), { launchMode });
    expect(await page.textContent('#notice')).toContain(notice);
    await answerAll(page, ALL_RIGHT);
    await submit(page);
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
    expect(lrs.documents.size).toBe(0);
  });

  test('its mastery score is the pass mark, on the page too', async () => {
    const lrs = await newLrs();
    const { page } = await launch(lrs, publish(lessonWith({ quiz: { pass: 100 } })), { masteryScore: 0.1 });
    await turnTo(page, 'quiz');
    expect(await page.textContent('.quiz-terms')).toContain('10%');
    await answerAll(page, { ...ALL_WRONG, who: ALL_RIGHT.who });
    await submit(page);
    await untilTold(lrs, 'passed');
    expect(await page.textContent('[data-result="verdict"]')).toBe('Passed');
  });

  test('the learner is sent back where it wants', async () => {
    const lrs = await newLrs();
    const returnURL = `http://localhost:${port()}/elsewhere`;
    const { page } = await launch(lrs, publish(lessonWith()), { returnURL });
    await press(page, 'leave');
    await page.waitForURL(returnURL);
    expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  });

  test('but not to a script', async () => {
    const lrs = await newLrs();
    const { page, complaints } = await launch(lrs, publish(lessonWith()), { returnURL: 'javascript:alert(1)' });
    await press(page, 'leave');
    await page.waitForSelector('#notice:has-text("Your work is saved.")');
    expect(complaints).toEqual([]);
  });
});

describe('a launch that cannot be', () => {
  test('a second page with the same link: it has to be opened anew, and nothing is told', async () => {
    const lrs = await newLrs();
    const address = publish(lessonWith()) + lrs.launch().query;
    const first = await open(address);
    await untilTold(lrs, 'initialized');
    const second = await open(address);
    expect(await second.page.textContent('#notice')).toBe('Your work is saved. To go on, open the lesson again.');
    expect(await second.page.isVisible('[data-page]')).toBe(false);
    await second.page.close();
    await press(first.page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  });

  test('a reload ends it', async () => {
    const lrs = await newLrs();
    const { page } = await open(publish(lessonWith()) + lrs.launch().query);
    await untilTold(lrs, 'initialized');
    await page.reload();
    await ready(page);
    expect(await page.textContent('#notice')).toBe('Your work is saved. To go on, open the lesson again.');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'terminated']);
  });

  test('a tab that the browser threw away goes on in the same launch', async () => {
    const lrs = await newLrs();
    const context = await newContext();
    // Thrown away for want of memory, a page hears nothing.
    await context.addInitScript(() => {
      if (!sessionStorage.getItem('woken'))
        addEventListener('pagehide', (event) => event.stopImmediatePropagation(), true);
      sessionStorage.setItem('woken', '1');
    });
    const { page } = await open(publish(lessonWith()) + lrs.launch().query, context);
    await answerAll(page, { who: [0] });
    await untilTold(lrs, 'answered');
    await expect.poll(() => lrs.documents.size).toBe(1);
    await page.reload();
    await ready(page);
    await turnTo(page, 'quiz');
    expect(await page.isChecked('#q-who [data-choice="0"] input')).toBe(true);
    await press(page, 'leave');
    await untilTold(lrs, 'terminated');
    expect(verbsOf(lrs)).toEqual(['initialized', 'answered', 'terminated']);
  });

  test.each([
    ['the token is refused', (request: string) => (request.startsWith('POST /fetch') ? { status: 500 } : 'well')],
    ['the launch data are not there', (request: string) => (request.includes('state') ? { status: 404 } : 'well')],
  ] as const)('%s: the lesson works, and says that nothing is reported', async (_, behaviour) => {
    const lrs = await newLrs();
    lrs.behave(behaviour);
    const { page } = await launch(lrs, publish(lessonWith()));
    expect(await page.textContent('#notice')).toContain(
      'The learning platform refused this session: nothing is reported.',
    );
    await answerAll(page, ALL_RIGHT);
    await submit(page);
    expect(verbsOf(lrs)).toEqual([]);
  });

  test('opened without an LMS, it says so', async () => {
    const { page } = await open(publish(lessonWith()));
    expect(await page.textContent('#notice')).toBe(
      'No learning platform was found: nothing is reported. Your progress is kept in this browser.',
    );
  });
});

test('answers are allowed, not defined by cmi5: no category of its own', async () => {
  const lrs = await newLrs();
  const { page } = await launch(lrs, publish(lessonWith({ ask: ['who'] })));
  await answerAll(page, { who: [0] });
  await untilTold(lrs, 'answered');
  expect(having(lrs, 'answered').some((statement) => hasCategory(statement, 'cmi5'))).toBe(false);
  expect(having(lrs, 'initialized').every((statement) => hasCategory(statement, 'cmi5'))).toBe(true);
});
