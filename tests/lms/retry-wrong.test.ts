import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, ALL_WRONG, answerAll, check, outcomeOf, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, takeCalls, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';

// Another attempt at what was not right alone.

const { publish, launch } = useLms();
const SOME = { ...ALL_WRONG, who: ALL_RIGHT.who, secret: ALL_RIGHT.secret };
const WRONG = { events: ALL_RIGHT.events, name: ALL_RIGHT.name };

const retryWrong = async ({ lesson }: Launch) => {
  await press(lesson, 'retry-wrong');
  await lesson.waitForSelector('#quiz:not([hidden])');
};
const core = async ({ page }: Launch) => (await logOf(page)).cmi.core;
const recorded = async (lms: Launch) =>
  (await takeCalls(lms)).flatMap((call) => /^set cmi\.interactions\.\d+\.id (\S+)$/.exec(call)?.[1] ?? []);
const scoreOf = ({ lesson }: Launch) => lesson.textContent('[data-result="score"]');

test.each(['answer', 'end'])(
  'feedback %s: right answers stay and count, the others are asked anew',
  async (feedback) => {
    const lms = await launch(publish(lessonWith({ quiz: { feedback, attempts: 2 } })));
    await answerAll(lms.lesson, SOME);
    await submit(lms.lesson);
    expect(await scoreOf(lms)).toContain('Right answers: 2 of 4');
    await takeCalls(lms);
    await retryWrong(lms);
    expect(await outcomeOf(lms.lesson, 'who')).toContain('Correct: kept from an earlier attempt');
    expect(await lms.lesson.isDisabled('#q-who [data-choice="0"] input')).toBe(true);
    expect(await lms.lesson.isChecked('#q-who [data-choice="0"] input')).toBe(true);
    expect(await outcomeOf(lms.lesson, 'events')).toBe('');
    expect(await lms.lesson.isChecked('#q-events [data-choice="1"] input')).toBe(false);
    expect(await lms.lesson.isEnabled('#q-events [data-choice="1"] input')).toBe(true);
    // Nobody has marked the essay yet: it stays, and may be changed.
    expect(await lms.lesson.inputValue('#q-why textarea')).toBe(ALL_WRONG.why);
    await answerAll(lms.lesson, { ...WRONG, why: 'Another reason.' });
    await submit(lms.lesson);
    expect((await recorded(lms)).filter((id) => id !== 'o1').sort()).toEqual(['events', 'name', 'why']);
    expect(await core(lms)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    expect(await scoreOf(lms)).toContain('No attempts are left.');
    expect(await lms.lesson.isVisible('[data-action="retry-wrong"]')).toBe(false);
    expect((await logOf(lms.page)).errors).toEqual([]);
    expect(lms.complaints).toEqual([]);
  },
);

test('the score is what was kept and what is new; the best counts', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, { ...SOME, events: [0, 2] });
  await submit(lms.lesson);
  expect(await core(lms)).toMatchObject({ score: { raw: '66.67' } });
  await retryWrong(lms);
  await answerAll(lms.lesson, { events: ALL_WRONG.events, name: ALL_WRONG.name });
  await submit(lms.lesson);
  expect(await scoreOf(lms)).toMatch(/^Your score: 33\.33%Your best score so far: 66\.67%/);
  expect(await core(lms)).toMatchObject({ score: { raw: '66.67' } });
});

test('over a resume what is kept stays kept', async () => {
  const address = publish(lessonWith({ quiz: { feedback: 'end' }, topic: { 'on-fail': 'incomplete' } }));
  const first = await launch(address);
  await answerAll(first.lesson, SOME);
  await submit(first.lesson);
  await retryWrong(first);
  await press(first.lesson, 'leave');
  const second = await launch(address, { cmi: (await logOf(first.page)).cmi });
  await turnTo(second.lesson, 'quiz');
  expect(await outcomeOf(second.lesson, 'who')).toContain('Correct: kept');
  expect(await second.lesson.isEnabled('#q-events input')).toBe(true);
  await answerAll(second.lesson, WRONG);
  await submit(second.lesson);
  expect((await recorded(second)).filter((id) => id !== 'o1').sort()).toEqual(['events', 'name', 'why']);
  expect(await core(second)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
});

test('hints of a question that is kept stay charged, those of one that is asked anew are taken back', async () => {
  const each = { hints: [rich('Think.')], 'hint-penalty': 0.5 };
  const lms = await launch(publish(lessonWith({ ask: ['who', 'secret'], each })));
  await turnTo(lms.lesson, 'quiz');
  for (const id of ['who', 'secret']) await lms.lesson.click(`#q-${id} [data-action="hint"]`);
  await answerAll(lms.lesson, { who: ALL_RIGHT.who, secret: ALL_WRONG.secret });
  await submit(lms.lesson);
  await retryWrong(lms);
  expect(await lms.lesson.isVisible('#q-who .hint')).toBe(true);
  expect(await lms.lesson.isVisible('#q-secret .hint')).toBe(false);
  await answerAll(lms.lesson, { secret: ALL_RIGHT.secret });
  await submit(lms.lesson);
  expect(await core(lms)).toMatchObject({ score: { raw: '75' } });
});

test('the same questions of a pool are asked, in the same places', async () => {
  const ask = ['who', 'events', 'secret', 'name'] as const;
  const pool = { each: { pool: 'p' }, quiz: { pools: [{ id: 'p', name: 'P', pick: 3 }], shuffle: 'all' } };
  const lms = await launch(publish(lessonWith({ ask, ...pool })));
  await turnTo(lms.lesson, 'quiz');
  const asked = () =>
    lms.lesson.$$eval('form[data-question]:not([hidden])', (forms) => forms.map(({ id }) => id.slice(2)));
  const before = await asked();
  expect(before).toHaveLength(3);
  await answerAll(
    lms.lesson,
    Object.fromEntries(before.map((id, place) => [id, (place ? ALL_WRONG : ALL_RIGHT)[id as 'who']])),
  );
  await submit(lms.lesson);
  await retryWrong(lms);
  expect(await asked()).toEqual(before);
});

describe('is offered', () => {
  const offered = async (answers: typeof ALL_RIGHT, quiz: Record<string, unknown> = {}) => {
    const lms = await launch(publish(lessonWith({ quiz })));
    await answerAll(lms.lesson, answers);
    await submit(lms.lesson);
    const visible = (action: string) => lms.lesson.isVisible(`[data-action="${action}"]`);
    return [await visible('retry'), await visible('retry-wrong')];
  };
  test.each([
    ['where some are right and some are not', SOME, {}, [true, true]],
    ['not where all are right', ALL_RIGHT, {}, [true, false]],
    ['not where none is: that is to begin again', ALL_WRONG, {}, [true, false]],
    ['not where nobody is told what was right', SOME, { feedback: 'never' }, [true, false]],
    ['not after the last attempt', SOME, { attempts: 1 }, [false, false]],
  ])('%s', async (_, answers, quiz, expected) => {
    expect(await offered(answers, quiz)).toEqual(expected);
  });
});

test('an answer that was checked right in this attempt is not called kept', async () => {
  const lms = await launch(publish(lessonWith({ ask: ['who', 'secret'] })));
  await turnTo(lms.lesson, 'quiz');
  await lms.lesson.check('#q-who [data-choice="0"] input');
  await check(lms.lesson, 'who');
  expect(await outcomeOf(lms.lesson, 'who')).toMatch(/^Correct(?!:)/);
});
