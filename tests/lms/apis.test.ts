import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ALL_RIGHT, ALL_WRONG, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type ApiKind, logOf, ready, takeCalls, useLms } from '../support/lms.js';

// LMSs as they are: where their API stands, and what it answers.

const { port, publish, publishFrame, newContext, openLms, launch } = useLms();
const NO_LMS = 'No learning platform was found: nothing is reported. Your progress is kept in this browser.';
const REFUSED = NO_LMS.replace('No learning platform was found', 'The learning platform refused this session');
const NOT_SAVED = 'Your last steps are not stored yet. The lesson goes on trying: please leave this window open.';

describe('an API that works', () => {
  test.each<ApiKind>(['scorm-again', 'memory', 'booleans'])('%s: passed with 100', async (api) => {
    const lms = await launch(publish(lessonWith()), { api });
    await answerAll(lms.lesson, ALL_RIGHT);
    await submit(lms.lesson);
    const set = (await takeCalls(lms)).filter((call) => /raw|lesson_status/.test(call) && call.startsWith('set'));
    expect(set).toEqual([
      'set cmi.core.lesson_status incomplete',
      'set cmi.core.score.raw 100',
      'set cmi.core.lesson_status passed',
    ]);
    expect(await lms.lesson.textContent('#notice')).toBe('');
    expect(lms.complaints).toEqual([]);
  });
});

describe('no API that works: the lesson does, says so, and keeps its progress in this browser', () => {
  test.each<[ApiKind, string]>([
    ['none', NO_LMS],
    ['false', REFUSED],
    ['throwing', REFUSED],
  ])('%s', async (api, notice) => {
    const context = await newContext();
    const address = publish(lessonWith());
    const first = await launch(address, { api, context });
    expect(await first.lesson.textContent('#notice')).toBe(notice);
    await answerAll(first.lesson, ALL_WRONG);
    await press(first.lesson, 'leave');
    expect(await first.lesson.textContent('#notice')).toContain('You may close this window.');
    await first.page.close();
    const second = await launch(address, { api, context });
    expect(await second.lesson.isVisible('#quiz')).toBe(true);
    expect(await second.lesson.isChecked('#q-who [data-choice="1"] input')).toBe(true);
    expect(await second.lesson.inputValue('#q-why textarea')).toBe(ALL_WRONG.why);
    await submit(second.lesson);
    expect(await second.lesson.textContent('[data-result="verdict"]')).toBe('Not passed');
    expect(second.complaints).toEqual([]);
  });

  test('after a refused LMSInitialize there is no further call', async () => {
    const lms = await launch(publish(lessonWith()), { api: 'false' });
    await answerAll(lms.lesson, ALL_RIGHT);
    await submit(lms.lesson);
    await press(lms.lesson, 'leave');
    expect(await takeCalls(lms)).toEqual(['initialize']);
  });
});

describe('an API that breaks', () => {
  test('throws from the first write on: the lesson goes on, and says that nothing was saved', async () => {
    const lms = await launch(publish(lessonWith()), { api: 'throwing-later' });
    await answerAll(lms.lesson, ALL_RIGHT);
    expect(await lms.lesson.textContent('#notice')).toBe(NOT_SAVED);
    await submit(lms.lesson);
    expect(await lms.lesson.textContent('[data-result="verdict"]')).toBe('Passed');
    expect(lms.complaints).toEqual([]);
  });

  test('throws now and then: nothing that was kept is missed, and nothing is lost', async () => {
    const address = publish(lessonWith());
    const first = await launch(address, { api: 'throwing-at-times' });
    await answerAll(first.lesson, ALL_RIGHT);
    const { cmi } = await logOf(first.page);
    const second = await launch(address, { api: 'throwing-at-times', cmi });
    await submit(second.lesson);
    const after = (await logOf(second.page)).cmi;
    expect(after).toMatchObject({ 'cmi.core.score.raw': '100', 'cmi.core.lesson_status': 'passed' });
    expect([0, 1, 2, 3, 4].map((place) => after[`cmi.interactions.${place}.result`])).toEqual([
      'correct',
      'correct',
      'correct',
      'correct',
      'neutral',
    ]);
    expect(await second.lesson.textContent('#notice')).toBe('');
  });

  test.each(['a page turned', 'leaving'])('a refused result is sent again with what comes next: %s', async (next) => {
    const lms = await launch(publish(lessonWith()), { api: 'refusing-results' });
    await answerAll(lms.lesson, ALL_RIGHT);
    await submit(lms.lesson);
    expect(await lms.lesson.textContent('#notice')).toBe(NOT_SAVED);
    await lms.page.evaluate('window.lms.ready = true');
    if (next === 'leaving') await press(lms.lesson, 'leave');
    else await turnTo(lms.lesson, 'facts');
    const { cmi } = await logOf(lms.page);
    expect(cmi).toMatchObject({
      'cmi.core.score.raw': '100',
      'cmi.core.lesson_status': 'passed',
      'cmi.core.exit': '',
    });
    expect(await lms.lesson.textContent('#notice')).not.toContain('not stored');
  });

  test('refuses to the end: nobody says that the work is saved', async () => {
    const lms = await launch(publish(lessonWith()), { api: 'throwing-later' });
    await turnTo(lms.lesson, 'facts');
    await press(lms.lesson, 'leave');
    expect(await lms.lesson.textContent('#notice')).toBe(
      'Your last steps could not be stored. You may close this window.',
    );
  });

  test('answers 0 for a score that nobody has set: the lesson is neither failed nor scored', async () => {
    const cmi = { 'cmi.core.score.raw': '0' };
    for (const completion of ['quiz', 'pages'] as const) {
      const lms = await launch(publish(lessonWith({ topic: { completion } })), { api: 'memory', cmi });
      await turnTo(lms.lesson, 'facts');
      await turnTo(lms.lesson, 'quiz');
      const calls = (await takeCalls(lms)).filter((call) => /^set .*(score|lesson_status)/.test(call));
      const completed = completion === 'pages' ? ['set cmi.core.lesson_status completed'] : [];
      expect(calls).toEqual(['set cmi.core.lesson_status incomplete', ...completed]);
    }
  });

  test('refuses the commit: the learner is told', async () => {
    const lms = await launch(publish(lessonWith()), { api: 'refusing-commit' });
    await turnTo(lms.lesson, 'facts');
    expect(await lms.lesson.textContent('#notice')).toBe(NOT_SAVED);
  });
});

describe('where the API stands', () => {
  const initialized = async (page: Page) => (await logOf(page)).calls[0];
  const at = (host: string, path: string) => `http://${host}:${port()}${path}`;

  test('in the opener of a popup; closing the popup finishes', async () => {
    const { page } = await openLms(await newContext(), {});
    const address = publish(lessonWith());
    const opening = page.waitForEvent('popup');
    await page.evaluate(`window.popup = window.open('${address}', 'popup', 'width=900,height=700'); 0`);
    const popup = await opening;
    await ready(popup);
    await answerAll(popup, ALL_RIGHT);
    await submit(popup);
    await page.evaluate('window.popup.close()');
    await expect.poll(async () => (await logOf(page)).calls.at(-1)).toEqual(['LMSFinish', '']);
    expect((await logOf(page)).cmi).toMatchObject({ core: { lesson_status: 'passed', score: { raw: '100' } } });
    expect((await logOf(page)).errors).toEqual([]);
  });

  test.each([
    ['three frames up', 'localhost', 3],
    ['beyond a frame of another origin', '127.0.0.1', 1],
  ])('%s', async (_, host, depth) => {
    const { page, complaints } = await openLms(await newContext(), {});
    let src = at('localhost', publish(lessonWith()));
    for (let step = 0; step < depth; step += 1) src = at(host, publishFrame(src));
    await page.evaluate(`lms.launchInFrame('${src}')`);
    await expect.poll(() => initialized(page)).toEqual(['LMSInitialize', '']);
    expect(complaints).toEqual([]);
  });

  test('in the opener of the outermost window, the lesson in a frame of the popup', async () => {
    const { page } = await openLms(await newContext(), {});
    await page.evaluate(`void window.open('${publishFrame(publish(lessonWith()))}')`);
    await expect.poll(() => initialized(page)).toEqual(['LMSInitialize', '']);
  });

  test('out of reach behind a parent of another origin: the lesson works, and says so', async () => {
    const { page, complaints } = await openLms(await newContext(), {});
    await page.evaluate(`lms.launchInFrame('${at('127.0.0.1', publish(lessonWith()))}')`);
    const lesson = await (await page.waitForSelector('iframe')).contentFrame();
    if (!lesson) throw new Error('the frame holds no document');
    await ready(lesson);
    expect(await lesson.textContent('#notice')).toBe(NO_LMS);
    await answerAll(lesson, ALL_RIGHT);
    await submit(lesson);
    expect(await lesson.textContent('[data-result="verdict"]')).toBe('Passed');
    expect((await logOf(page)).calls).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('what is named API and is none is passed over', async () => {
    const { page } = await openLms(await newContext(), {});
    const src = publishFrame(publish(lessonWith()), '<p id="API"></p>');
    await page.evaluate(`lms.launchInFrame('${src}')`);
    await expect.poll(() => initialized(page)).toEqual(['LMSInitialize', '']);
  });
});

describe('local storage', () => {
  test.each([
    [
      'is forbidden',
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })`,
    ],
    ['is full', `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`],
  ])('%s: the lesson works, and says that nothing is kept', async (_, script) => {
    const context = await newContext();
    await context.addInitScript(script);
    const { lesson, complaints } = await launch(publish(lessonWith()), { api: 'none', context });
    expect(await lesson.textContent('#notice')).toContain('This browser keeps nothing');
    await answerAll(lesson, ALL_RIGHT);
    await submit(lesson);
    expect(await lesson.textContent('[data-result="verdict"]')).toBe('Passed');
    expect(complaints).toEqual([]);
  });

  test('holds something else under our name: the lesson starts afresh', async () => {
    const context = await newContext();
    await context.addInitScript(`localStorage.setItem('lessonpack:lesson', '[1, {')`);
    const { lesson, complaints } = await launch(publish(lessonWith()), { api: 'none', context });
    expect(await lesson.isVisible('#overview')).toBe(true);
    expect(complaints).toEqual([]);
  });
});
