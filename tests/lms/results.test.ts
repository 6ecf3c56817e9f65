import { describe, expect, test } from 'vitest';
import {
  ALL_RIGHT,
  ALL_WRONG,
  answer,
  answerAll,
  check,
  HALF,
  outcomeOf,
  press,
  submit,
  turnTo,
} from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { type Launch, logOf, takeCalls, useLms } from '../support/lms.js';

// What a quiz gives: the score, the status, and what the learner is shown.

const { publish, launch, newContext } = useLms();
const results = '[data-result="verdict"], [data-result="score"]';

const statusIn = async (page: Parameters<typeof logOf>[0]) => (await logOf(page)).cmi.core as Record<string, unknown>;

test.each([
  ['all right', ALL_RIGHT, { lesson_status: 'passed', raw: '100' }, 'Passed'],
  ['all wrong', ALL_WRONG, { lesson_status: 'failed', raw: '0' }, 'Not passed'],
  ['half right', HALF, { lesson_status: 'failed', raw: '50' }, 'Not passed'],
])('%s: score, status, and no error in the LMS', async (_, answers, { lesson_status, raw }, verdict) => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, answers);
  await submit(lms.lesson);
  expect(await statusIn(lms.page)).toMatchObject({ lesson_status, score: { raw, min: '0', max: '100' } });
  expect(await lms.lesson.textContent('[data-result="verdict"]')).toBe(verdict);
  expect(await lms.lesson.textContent('[data-result="score"]')).toContain(`Your score: ${raw}%`);
  await press(lms.lesson, 'leave');
  expect((await logOf(lms.page)).errors).toEqual([]);
  expect(lms.complaints).toEqual([]);
});

test('the results page lists each question with its outcome, and links to it', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, { who: [0], events: [0, 2], secret: [1], why: 'Because.' });
  await submit(lms.lesson);
  expect(
    await lms.lesson.$$eval('[data-result="questions"] > li', (rows) => rows.map((row) => row.textContent)),
  ).toEqual([
    'Question who Correct',
    'Question events Partly right',
    'Question secret Not right',
    'Question name Not answered',
    'Question why Answer kept: it is not marked by machine',
  ]);
  await lms.lesson.click('[data-result="questions"] a[href="#q-secret"]');
  await lms.lesson.waitForSelector('#quiz:not([hidden])');
  expect(await lms.lesson.evaluate(() => document.activeElement?.id)).toBe('q-secret');
});

test('a double click on Submit asks, and does not answer itself', async () => {
  const lms = await launch(publish(lessonWith()));
  await turnTo(lms.lesson, 'quiz');
  await lms.lesson.dblclick('[data-action="submit"]');
  expect(await lms.lesson.textContent('#quiz [role="alert"]')).toContain('Not answered yet: 1, 2, 3, 4, and 5.');
  expect((await takeCalls(lms)).join()).not.toContain('set cmi.core.score');
});

test('a double click on Submit where all is answered submits once', async () => {
  const lms = await launch(publish(lessonWith({ quiz: { attempts: 3 } })));
  await answerAll(lms.lesson, ALL_WRONG);
  await lms.lesson.dblclick('[data-action="submit"]');
  await lms.lesson.waitForSelector('#results:not([hidden])');
  expect((await takeCalls(lms)).filter((call) => call.includes('score.raw')).slice(1)).toEqual([
    'set cmi.core.score.raw 0',
  ]);
  expect(await lms.lesson.textContent('[data-result="score"]')).toContain('Attempts left: 2');
});

describe('a second click at the place of the one that submitted', () => {
  /** Submits with the mouse; then all of the window is the button that begins another attempt. */
  const submitAt = async () => {
    const context = await newContext();
    await context.clock.install();
    const lms = await launch(publish(lessonWith({ ask: ['who'], quiz: { feedback: 'end', attempts: 2 } })), {
      context,
    });
    await answerAll(lms.lesson, { who: [1] });
    await lms.lesson.$eval('[data-action="retry"]', (button) => {
      Object.assign((button as HTMLElement).style, { position: 'fixed', inset: '0', zIndex: '9' });
    });
    await context.clock.pauseAt(Date.now() + 3_600_000);
    const box = await (await lms.lesson.waitForSelector('[data-action="submit"]')).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 20];
    await lms.page.mouse.click(x, y);
    await lms.lesson.waitForSelector('#results:not([hidden])');
    return { ...lms, x, y };
  };
  const begun = ({ lesson }: Launch) => lesson.isVisible('#quiz');

  test.each([0, 600, 900])('after %i milliseconds does nothing, and the next one counts', async (milliseconds) => {
    const lms = await submitAt();
    await lms.page.clock.runFor(milliseconds);
    await lms.page.mouse.click(lms.x + 3, lms.y - 3);
    expect(await begun(lms)).toBe(false);
    await lms.page.mouse.click(lms.x, lms.y);
    await lms.lesson.waitForSelector('#quiz:not([hidden])');
  });

  test.each([
    ['at once, at another place', 60, 0],
    ['at the same place, after the time to read', 0, 1500],
  ])('a click %s counts', async (_, aside, milliseconds) => {
    const lms = await submitAt();
    await lms.page.clock.runFor(milliseconds);
    await lms.page.mouse.click(lms.x + aside, lms.y);
    await lms.lesson.waitForSelector('#quiz:not([hidden])');
  });

  test('the keyboard is never made to wait', async () => {
    const lms = await submitAt();
    await lms.lesson.press('[data-action="retry"]', 'Enter');
    await lms.lesson.waitForSelector('#quiz:not([hidden])');
  });
});

test('the results number the questions as the quiz did, whatever the shuffle', async () => {
  const lms = await launch(publish(lessonWith({ quiz: { shuffle: 'questions' } })));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await answerAll(lms.lesson, ALL_WRONG);
    const asked = await lms.lesson.$$eval('form[data-question]', (forms) => forms.map(({ id }) => `#${id}`));
    await submit(lms.lesson);
    const listed = await lms.lesson.$$eval('#results ol a', (links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(asked);
    await press(lms.lesson, 'retry');
  }
});

test('Back to the results after Try again leaves the quiz open, and the next submit shows them', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, ALL_WRONG);
  await press(lms.lesson, 'submit');
  await press(lms.lesson, 'retry');
  await lms.lesson.waitForSelector('#quiz:not([hidden])');
  await lms.lesson.evaluate('history.back()');
  await expect.poll(() => lms.lesson.evaluate('location.hash')).toBe('#results');
  expect(await lms.lesson.isVisible('#quiz')).toBe(true);
  await submit(lms.lesson);
});

test('where the sentences are in another language than the page, each says so', async () => {
  const lms = await launch(publish(lessonWith({ topic: { lang: 'fa' } })));
  await answerAll(lms.lesson, { ...ALL_WRONG, name: '' });
  await submit(lms.lesson);
  const languages = (selector: string) =>
    lms.lesson.$$eval(selector, (all) => [...new Set(all.map((one) => one.closest<HTMLElement>('[lang]')?.lang))]);
  expect(await languages('.verdict, [data-outcome] h4, .remark, #results p')).toEqual(['en']);
  expect(await languages('.feedback, .solution li, #results li a')).toEqual(['fa']);
  // English figures in an English sentence.
  expect(await lms.lesson.textContent('[data-result="score"]')).toContain('Your score: 0%');
});

test('open questions are listed as the language of the lesson lists', async () => {
  const lms = await launch(publish(lessonWith({ topic: { lang: 'ja' } })));
  await answerAll(lms.lesson, { who: [0], secret: [0] });
  await press(lms.lesson, 'submit');
  expect(await lms.lesson.textContent('#quiz [role="alert"]')).toMatch(/^未解答の問題：2、4、5。/);
});

test('the score is said in the language of the lesson, with its figures', async () => {
  const lms = await launch(publish(lessonWith({ topic: { lang: 'ar-EG' } })));
  await answerAll(lms.lesson, { ...ALL_WRONG, name: '' });
  await submit(lms.lesson);
  expect(await lms.lesson.textContent('[data-result="verdict"]')).toBe('لم يتم اجتياز الاختبار');
  expect(await lms.lesson.textContent('[data-result="score"]')).toMatch(/^درجتك: ٠٪/);
});

test('at submit the learner is asked once about open questions, and can go to each', async () => {
  const lms = await launch(publish(lessonWith()));
  await answerAll(lms.lesson, { who: [0], secret: [0] });
  await press(lms.lesson, 'submit');
  expect(await lms.lesson.textContent('#quiz [role="alert"]')).toBe(
    'Not answered yet: 2, 4, and 5. To submit the quiz all the same, press the button again.',
  );
  expect(
    await lms.lesson.$$eval('#quiz [role="alert"] a', (links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['#q-events', '#q-name', '#q-why']);
  expect((await takeCalls(lms)).join()).not.toContain('set cmi.core.score');
  await press(lms.lesson, 'submit');
  await lms.lesson.waitForSelector('#results:not([hidden])');
});

describe('feedback after each answer', () => {
  test('a checked question shows its verdict and feedback and is locked; the focus stays in it', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'quiz');
    await answer(lms.lesson, 'who', [1]);
    await check(lms.lesson, 'who');
    expect(await outcomeOf(lms.lesson, 'who')).toBe(
      'Not rightAbout Georgy Malenkov.Look again.In general.Right answerNikita Khrushchev',
    );
    expect(
      await lms.lesson.$$eval('#q-who input', (inputs) => inputs.map((input) => (input as HTMLInputElement).disabled)),
    ).toEqual([true, true, true]);
    expect(
      await lms.lesson.$$eval('#q-who [data-mark]', (marked) =>
        marked.map((choice) => (choice as HTMLElement).dataset.mark),
      ),
    ).toEqual(['right', 'wrong']);
    expect(await lms.lesson.isVisible('#q-who [data-action="check"]')).toBe(false);
    expect(await lms.lesson.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('q-who');
  });

  test('without an answer nothing is recorded, and the question stays open', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'quiz');
    await takeCalls(lms);
    await check(lms.lesson, 'who');
    expect(await outcomeOf(lms.lesson, 'who')).toBe('Answer the question first, then check it.');
    expect(await takeCalls(lms)).toEqual([]);
    expect(await lms.lesson.isEnabled('#q-who input')).toBe(true);
  });

  test('an answer that was given and not checked counts at submit', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['who', 'secret'] })));
    await turnTo(lms.lesson, 'quiz');
    await answer(lms.lesson, 'who', [0]);
    await answer(lms.lesson, 'secret', [0]);
    await check(lms.lesson, 'secret');
    await press(lms.lesson, 'submit');
    await lms.lesson.waitForSelector('#results:not([hidden])');
    expect(await statusIn(lms.page)).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    const ids = (await logOf(lms.page)).calls.filter(([, element]) => element?.endsWith('.id')).map(([, , id]) => id);
    expect(ids).toEqual(['secret', 'who', 'o1']);
  });

  test('an expected wrong answer gets its own feedback', async () => {
    const lms = await launch(publish(lessonWith()));
    await turnTo(lms.lesson, 'quiz');
    await answer(lms.lesson, 'name', 'Thaw');
    await lms.lesson.press('#q-name input', 'Enter');
    expect(await outcomeOf(lms.lesson, 'name')).toBe(
      'Not rightNear.Look again.In general.Right answerde-Stalinisation',
    );
  });

  test('an essay is kept; its model answer is shown after submit, and not before', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['who', 'why'] })));
    await answerAll(lms.lesson, { who: [0], why: 'Because.' });
    expect(await outcomeOf(lms.lesson, 'why')).not.toContain('To save the Party.');
    await submit(lms.lesson);
    expect(await outcomeOf(lms.lesson, 'why')).toContain('To save the Party.');
    expect(await lms.lesson.inputValue('#q-why textarea')).toBe('Because.');
    expect(await statusIn(lms.page)).toMatchObject({ score: { raw: '100' } });
    expect(await lms.lesson.textContent('[data-result="score"]')).toContain('Long answers are not part of the score');
  });
});

describe('feedback at the end', () => {
  test('answers are saved on change, shown nowhere, and recorded at submit in the author’s order', async () => {
    const lms = await launch(
      publish(lessonWith({ quiz: { feedback: 'end', shuffle: 'questions' }, ask: ['who', 'events', 'secret'] })),
    );
    await turnTo(lms.lesson, 'quiz');
    await takeCalls(lms);
    await answer(lms.lesson, 'secret', [0]);
    expect(await takeCalls(lms)).toEqual([
      expect.stringMatching(/^set cmi\.suspend_data 1/),
      'set cmi.core.session_time …',
      'commit',
    ]);
    await answer(lms.lesson, 'who', [1]);
    await answer(lms.lesson, 'who', [0]);
    expect(await outcomeOf(lms.lesson, 'who')).toBe('');
    expect(await lms.lesson.isVisible('[data-action="check"]')).toBe(false);
    await submit(lms.lesson);
    const calls = await takeCalls(lms);
    expect(calls.filter((call) => /interactions\.\d\.(id|student_response|result)/.test(call))).toEqual([
      'set cmi.interactions.0.id who',
      'set cmi.interactions.0.student_response Nikita Khrushchev',
      'set cmi.interactions.0.result correct',
      'set cmi.interactions.1.id events',
      // Nothing was answered: nothing is said of a response, and the report's columns still agree.
      'set cmi.interactions.1.result wrong',
      'set cmi.interactions.2.id secret',
      'set cmi.interactions.2.student_response true',
      'set cmi.interactions.2.result correct',
    ]);
    await turnTo(lms.lesson, 'quiz');
    expect(await outcomeOf(lms.lesson, 'who')).toContain('Correct');
  });
});

describe('feedback never', () => {
  test('no right answer and no verdict of a question is shown anywhere', async () => {
    const lms = await launch(publish(lessonWith({ quiz: { feedback: 'never' } })));
    await answerAll(lms.lesson, ALL_WRONG);
    await submit(lms.lesson);
    expect(await lms.lesson.textContent('[data-result="verdict"]')).toBe('Not passed');
    const rows = await lms.lesson.$$eval('[data-result="questions"] .verdict', (all) =>
      all.map((row) => row.textContent),
    );
    expect(rows).toEqual(['Answered', 'Answered', 'Answered', 'Answered', 'Answered']);
    await turnTo(lms.lesson, 'quiz');
    expect(await outcomeOf(lms.lesson, 'who')).toBe('Answered');
    expect(await outcomeOf(lms.lesson, 'why')).toBe('Answered');
    expect(await lms.lesson.$$('[data-mark]')).toEqual([]);
    expect(await lms.lesson.textContent('main')).not.toContain('To save the Party.');
  });
});

describe('show-answers', () => {
  test.each([
    ['always', ALL_WRONG, true],
    ['never', ALL_WRONG, false],
    ['passed', ALL_WRONG, false],
    ['passed', { ...ALL_RIGHT, who: [1] }, true],
  ])('%s', async (setting, answers, shown) => {
    const lms = await launch(publish(lessonWith({ quiz: { feedback: 'end', 'show-answers': setting } })));
    await answerAll(lms.lesson, answers);
    await submit(lms.lesson);
    await turnTo(lms.lesson, 'quiz');
    expect((await outcomeOf(lms.lesson, 'who'))?.includes('Nikita Khrushchev')).toBe(shown);
    expect((await outcomeOf(lms.lesson, 'why'))?.includes('To save the Party.')).toBe(shown);
    expect((await lms.lesson.$$('#q-who [data-mark="right"]')).length).toBe(shown ? 1 : 0);
  });
});

test('a quiz of essays alone has no score: completed at submit', async () => {
  const lms = await launch(publish(lessonWith({ ask: ['why'] })));
  await answerAll(lms.lesson, { why: 'Because.' });
  await takeCalls(lms);
  await submit(lms.lesson);
  const calls = await takeCalls(lms);
  expect(calls[0]).toBe('set cmi.core.lesson_status completed');
  expect(calls.join()).not.toContain('score');
  expect(await lms.lesson.textContent(results)).toBe('Submitted');
});
