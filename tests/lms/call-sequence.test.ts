import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, answer, answerAll, check, press, submit, turnTo } from '../support/learner.js';
import { lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { takeCalls, useLms } from '../support/lms.js';

// Each row of the table of calls: what the player says to a SCORM 1.2 LMS, and in which order.

const { publish, launch } = useLms();

const OPEN = [
  'initialize',
  'get cmi.core.lesson_mode',
  'get cmi.core.credit',
  'get cmi.core.lesson_status',
  'get cmi.core.score.raw',
  'get cmi.core.lesson_location',
  'get cmi.suspend_data',
  'get cmi.core.student_id',
  'get cmi.interactions._count',
];
const BEGIN = ['set cmi.core.lesson_status incomplete', 'set cmi.core.exit suspend', 'commit'];
const SAVE = [expect.stringMatching(/^set cmi\.suspend_data 1/), 'set cmi.core.session_time …', 'commit'];

test('open: all that was kept is read, then the status is incomplete and the exit suspend', async () => {
  const lms = await launch(publish(lessonWith()));
  expect(await takeCalls(lms)).toEqual([...OPEN, ...BEGIN]);
});

test.each(['passed', 'completed', 'failed'])('open: what is %s stays so', async (lesson_status) => {
  const lms = await launch(publish(lessonWith()), {
    api: 'memory',
    cmi: { 'cmi.core.lesson_status': lesson_status },
  });
  expect(await takeCalls(lms)).toEqual(OPEN);
});

test('open after a preview: browsed becomes incomplete', async () => {
  const lms = await launch(publish(lessonWith()), {
    api: 'memory',
    cmi: { 'cmi.core.lesson_status': 'browsed' },
  });
  expect(await takeCalls(lms)).toEqual([...OPEN, ...BEGIN]);
});

test('a page turned: place, state, time, commit', async () => {
  const lms = await launch(publish(lessonWith()));
  await takeCalls(lms);
  await turnTo(lms.lesson, 'facts');
  expect(await takeCalls(lms)).toEqual(['set cmi.core.lesson_location facts', ...SAVE]);
});

test('a question answered: its record in the order of the data model, state, time, commit', async () => {
  const lms = await launch(publish(lessonWith()));
  await turnTo(lms.lesson, 'quiz');
  await takeCalls(lms);
  await answer(lms.lesson, 'who', [1]);
  await check(lms.lesson, 'who');
  expect(await takeCalls(lms)).toEqual([
    'set cmi.interactions.0.id who',
    'set cmi.interactions.0.type choice',
    'set cmi.interactions.0.objectives.0.id o1',
    'set cmi.interactions.0.time …',
    'set cmi.interactions.0.correct_responses.0.pattern Nikita Khrushchev',
    'set cmi.interactions.0.weighting 1',
    'set cmi.interactions.0.student_response Georgy Malenkov',
    'set cmi.interactions.0.result wrong',
    'set cmi.interactions.0.latency …',
    ...SAVE,
  ]);
});

test('the quiz submitted: score before status before state before exit, time, commit', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, ALL_RIGHT);
  await takeCalls(lms);
  await submit(lms.lesson);
  expect(await takeCalls(lms)).toEqual([
    'set cmi.core.score.min 0',
    'set cmi.core.score.max 100',
    'set cmi.core.score.raw 100',
    'set cmi.core.lesson_status passed',
    SAVE[0],
    'set cmi.core.exit ""',
    SAVE[1],
    SAVE[2],
    // The results are a page that is turned to.
    'set cmi.core.lesson_location results',
    ...SAVE,
  ]);
});

test('a topic without a quiz, its last page read: completed, state, exit empty, time, commit', async () => {
  const lms = await launch(publish(lessonWithoutQuiz()));
  await press(lms.lesson, 'next');
  await lms.lesson.waitForSelector('#facts:not([hidden])');
  await takeCalls(lms);
  await press(lms.lesson, 'next');
  await lms.lesson.waitForSelector('#background:not([hidden])');
  expect(await takeCalls(lms)).toEqual([
    'set cmi.core.lesson_location background',
    ...SAVE,
    'set cmi.core.lesson_status completed',
    SAVE[0],
    'set cmi.core.exit ""',
    SAVE[1],
    SAVE[2],
  ]);
});

describe('hidden', () => {
  const hide = `Object.defineProperty(document, 'visibilityState', { value: 'hidden' }); document.dispatchEvent(new Event('visibilitychange'));`;

  test('with something unsaved: state, time, commit', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'quiz');
    await answer(lms.lesson, 'why', 'Half a sentence');
    await takeCalls(lms);
    await lms.lesson.evaluate(hide);
    expect(await takeCalls(lms)).toEqual(SAVE);
    expect((await takeCalls(lms)).length).toBe(0);
  });

  test('with nothing unsaved: no call', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'facts');
    await takeCalls(lms);
    await lms.lesson.evaluate(hide);
    expect(await takeCalls(lms)).toEqual([]);
  });
});

describe('leaving', () => {
  const FINISH = ['set cmi.core.session_time …', 'finish'];

  test('by the button: time, finish, no commit, and no call afterwards', async () => {
    const lms = await launch(publish(lessonWith()));
    await takeCalls(lms);
    await press(lms.lesson, 'leave');
    expect(await takeCalls(lms)).toEqual(FINISH);
    expect(await lms.lesson.textContent('#notice')).toBe('Your work is saved. You may close this window.');
    expect(await lms.lesson.evaluate(() => document.activeElement?.id)).toBe('notice');
    // Not even by Back, which finds nothing to turn to.
    await lms.lesson.evaluate(() => {
      location.hash = 'quiz';
    });
    expect(await lms.lesson.$$('[data-page], form')).toEqual([]);
    await lms.page.evaluate('lms.removeFrame()');
    expect(await takeCalls(lms)).toEqual([]);
  });

  test('by pagehide: the same', async () => {
    const lms = await launch(publish(lessonWith()));
    await takeCalls(lms);
    await lms.page.evaluate('lms.removeFrame()');
    expect(await takeCalls(lms)).toEqual(FINISH);
  });

  test('with half a sentence typed: its state is set first', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'quiz');
    await answer(lms.lesson, 'why', 'Half a sentence');
    await takeCalls(lms);
    await lms.page.evaluate('lms.removeFrame()');
    expect(await takeCalls(lms)).toEqual([expect.stringContaining('Half+a+sentence'), ...FINISH]);
  });

  test('pageshow from the cache: no call, and the learner is told to open the lesson again', async () => {
    const lms = await launch(publish(lessonWith()));
    await lms.lesson.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await takeCalls(lms);
    await lms.lesson.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await takeCalls(lms)).toEqual([]);
    expect(await lms.lesson.textContent('#notice')).toBe('Your work is saved. To go on, open the lesson again.');
    expect(await lms.lesson.isVisible('main section')).toBe(false);
  });
});

test('the score and the status are never set before submit', async () => {
  const lms = await launch(publish(lessonWith()));
  await takeCalls(lms);
  await answerAll(lms.lesson, ALL_RIGHT);
  expect((await takeCalls(lms)).filter((call) => /score|lesson_status/.test(call))).toEqual([]);
});

test('over two attempts only the allowed values of status, exit and score are set, and records follow one another', async () => {
  const lms = await launch(publish(lessonWith({ topic: { 'on-fail': 'incomplete' } })));
  for (const answers of [{ who: [0] }, ALL_RIGHT]) {
    await answerAll(lms.lesson, answers);
    await submit(lms.lesson);
    if (answers !== ALL_RIGHT) await press(lms.lesson, 'retry');
  }
  await press(lms.lesson, 'leave');
  const calls = await takeCalls(lms);
  const valuesOf = (element: string) =>
    calls.filter((call) => call.startsWith(`set ${element} `)).map((call) => call.slice(element.length + 5));
  expect(valuesOf('cmi.core.lesson_status')).toEqual(['incomplete', 'incomplete', 'passed']);
  expect(valuesOf('cmi.core.exit')).toEqual(['suspend', 'suspend', '""']);
  expect(valuesOf('cmi.core.score.raw')).toEqual(['16.67', '100']);
  const records = calls.flatMap((call) => /interactions\.(\d+)\.id /.exec(call)?.[1] ?? []);
  expect(records).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  expect(calls.filter((call) => call === 'initialize' || call === 'finish')).toEqual(['initialize', 'finish']);
});
