import { describe, expect, test } from 'vitest';
import type { Response } from '../../src/scoring/index.js';
import { outcomeOf, submit, turnTo } from '../support/learner.js';
import { ARRANGED_NAMES, lessonWith, type QuestionName } from '../support/lessons.js';
import { type ApiKind, logOf, useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { checkAll, enter, recordsIn } from './enter.js';

// The six types that are arranged or typed in parts: answered right, partly, wrong and not at all, and what the LMS gets.

const { publish, launch } = useLms();

type Responses = Partial<Record<QuestionName, Response>>;

const RIGHT: Responses = {
  percent: '70.9 %',
  posts: [0, 1, 2],
  order: [0, 1, 2, 3],
  gaps: [' moscow', '1956', 'The  Individual'],
  drop: [1, 0],
  map: [0],
};
const PARTLY: Responses = {
  percent: '71.5',
  posts: [0, null, 3],
  order: [0, 2, 1, 3],
  gaps: ['Moscow', '', 'party'],
  drop: [1, 1],
};
const WRONG: Responses = {
  percent: 'many',
  posts: [3, 2, 1],
  order: [3, 2, 1, 0],
  gaps: ['Kyiv', '1953', 'x'],
  drop: [0, 1],
  map: [1],
};

const entriesOf = (responses: Responses) => Object.entries(responses).map(([id, response]) => ({ id, response }));

async function play(responses: Responses, api: ApiKind) {
  const lms = await launch(publish(lessonWith({ ask: ARRANGED_NAMES })), { api });
  await turnTo(lms.lesson, 'quiz');
  await enter(lms.lesson, entriesOf(responses));
  await submit(lms.lesson);
  const log = await logOf(lms.page);
  expect(lms.complaints).toEqual([]);
  return { lms, log, records: recordsIn(log.calls) };
}

const results = (records: ReturnType<typeof recordsIn>) => ARRANGED_NAMES.map((name) => records[name]?.result);

describe('in scorm-again, in words', () => {
  test('right', async () => {
    const { log, records } = await play(RIGHT, 'scorm-again');
    expect(log.errors).toEqual([]);
    expect(log.cmi).toMatchObject({ core: { score: { raw: '100' }, lesson_status: 'passed' } });
    expect(records).toMatchObject({
      percent: {
        type: 'numeric',
        student_response: '70.9 %',
        patterns: ['69.9:71.1'],
        weighting: '1',
        result: 'correct',
      },
      posts: {
        type: 'matching',
        student_response: 'Khrushchev - First Secretary; Bulganin - Head of government; Zhukov - Minister of Defence',
        weighting: '3',
        result: 'correct',
      },
      order: {
        type: 'sequencing',
        student_response: '1 Stalin dies; 2 Beria is arrested; 3 The speech is read; 4 The body is moved',
        weighting: '2',
        result: 'correct',
      },
      gaps: {
        type: 'fill-in',
        student_response: 'moscow; 1956; The Individual',
        patterns: ['Moscow; 1956; personality', 'Moscow; 1956; the individual'],
        result: 'correct',
      },
      drop: {
        type: 'matching',
        student_response: '1 20th; 2 closed',
        patterns: ['1 20th; 2 closed'],
        result: 'correct',
      },
      map: { type: 'choice', student_response: 'Moscow', patterns: ['Moscow'], result: 'correct' },
    });
  });

  test('partly: the share of the points', async () => {
    const { log, records } = await play(PARTLY, 'scorm-again');
    expect(log.errors).toEqual([]);
    // 0.5 of 1, 1 of 3, 1 of 2, 1 of 3, 1 of 2, 0 of 1: 4.5 of 12.
    expect(log.cmi).toMatchObject({ core: { score: { raw: '37.5' }, lesson_status: 'failed' } });
    expect(results(records)).toEqual(['0.5', '0.33', '0.5', '0.33', '0.5', 'wrong']);
    expect(records).toMatchObject({
      posts: { student_response: 'Khrushchev - First Secretary; Zhukov - Head of police' },
      order: { student_response: '1 Stalin dies; 2 The speech is read; 3 Beria is arrested; 4 The body is moved' },
      gaps: { student_response: 'Moscow; ; party' },
    });
  });

  test('wrong', async () => {
    const { log, records } = await play(WRONG, 'scorm-again');
    expect(log.errors).toEqual([]);
    expect(log.cmi).toMatchObject({ core: { score: { raw: '0' } } });
    expect(results(records)).toEqual(Array(6).fill('wrong'));
    expect(records).toMatchObject({ percent: { student_response: 'many' }, map: { student_response: 'Warsaw' } });
  });

  test('not at all: no response, and an untouched order is none', async () => {
    const { log, records } = await play({}, 'scorm-again');
    expect(log.errors).toEqual([]);
    expect(results(records)).toEqual(Array(6).fill('wrong'));
    for (const name of ARRANGED_NAMES) expect(records[name]).not.toHaveProperty('student_response');
  });
});

describe('in an LMS that enforces the specification’s forms', () => {
  test('right', async () => {
    const { records } = await play(RIGHT, 'strict');
    expect(records).toMatchObject({
      percent: { student_response: '70.9', patterns: ['70.5'] },
      posts: { student_response: '{1.a,2.b,3.c}', patterns: ['{1.a,2.b,3.c}'] },
      order: { student_response: 'a,b,c,d', patterns: ['a,b,c,d'] },
      gaps: { student_response: 'moscow; 1956; The Individual' },
      drop: { student_response: '{1.b,2.a}' },
      map: { student_response: 'a' },
    });
  });

  test('wrong: a number that is none is left out', async () => {
    const { records } = await play(WRONG, 'strict');
    expect(records.percent?.student_response).toBeUndefined();
    expect(records).toMatchObject({
      posts: { student_response: '{1.d,2.c,3.b}' },
      order: { student_response: 'd,c,b,a' },
      drop: { student_response: '{1.a,2.b}' },
      map: { student_response: 'b' },
    });
  });
});

describe('what the learner is told', () => {
  test('the verdict, the points, the feedback and what would have been right', async () => {
    const lms = await launch(publish(lessonWith({ ask: ARRANGED_NAMES })));
    await turnTo(lms.lesson, 'quiz');
    await enter(lms.lesson, entriesOf({ ...PARTLY, map: [1] }));
    await checkAll(lms.lesson);
    const told = async (name: QuestionName) => outcomeOf(lms.lesson, name);
    const general = 'Look again.In general.Right answer';
    expect(await told('percent')).toBe(`Partly rightPoints: 0.5 of 1${general}70.5 ± 0.6 %`);
    expect(await told('posts')).toBe(
      `Partly rightPoints: 1 of 3${general}Khrushchev – First SecretaryBulganin – Head of governmentZhukov – Minister of Defence`,
    );
    expect(await told('order')).toBe(
      `Partly rightPoints: 1 of 2${general}Stalin diesBeria is arrestedThe speech is readThe body is moved`,
    );
    expect(await told('gaps')).toBe(`Partly rightPoints: 1 of 3${general}Moscow1956personality / the individual`);
    expect(await told('drop')).toBe(`Partly rightPoints: 1 of 2${general}20thclosed`);
    expect(await told('map')).toBe(`Not rightThat is Poland.${general}Moscow`);
  });

  test('each part is marked, in words too', async () => {
    const lms = await launch(publish(lessonWith({ ask: ARRANGED_NAMES })));
    await turnTo(lms.lesson, 'quiz');
    await enter(lms.lesson, entriesOf(PARTLY));
    await checkAll(lms.lesson);
    const marks = (name: QuestionName) =>
      lms.lesson.$$eval(`#q-${name} [data-mark]`, (all) =>
        all.map((one) => `${(one as HTMLElement).dataset.mark}${one.querySelector('.mark')?.textContent}`),
      );
    const [right, wrong] = ['right Right answer', 'wrong Not right'];
    expect(await marks('posts')).toEqual([right, wrong, wrong]);
    expect(await marks('order')).toEqual([right, wrong, wrong, right]);
    expect(await marks('gaps')).toEqual([right, wrong, wrong]);
    expect(await marks('drop')).toEqual([right, wrong]);
  });

  test('a double click moves an item by one place, and does not take the move back', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['order'] })));
    await turnTo(lms.lesson, 'quiz');
    const order = () => lms.lesson.$$eval('#q-order .item-text', (all) => all.map((one) => one.textContent?.trim()));
    const [first, second, ...rest] = await order();
    await lms.lesson.dblclick('#q-order [data-item]:first-child [data-move="down"]');
    expect(await order()).toEqual([second, first, ...rest]);
    expect(await lms.lesson.textContent('#announcer')).toBe(`${first}: now at place 2 of 4`);
  });

  test('fast clicks on one arrow that stays under the pointer move the item on each time', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['order'] })));
    await turnTo(lms.lesson, 'quiz');
    const order = () => lms.lesson.$$eval('#q-order .item-text', (all) => all.map((one) => one.textContent?.trim()));
    const [first, ...rest] = await order();
    await lms.lesson.$eval('#q-order [data-item]:first-child [data-move="down"]', (arrow) => {
      for (const detail of [1, 2, 3]) arrow.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    });
    expect(await order()).toEqual([...rest, first]);
  });

  test('below a closed menu all that it has no room for', async () => {
    const words = ['A right side with rather many words', 'A short one'];
    const topic = lessonWith({ ask: ['posts'] });
    const posts = topic.quiz?.questions[0];
    if (posts?.type !== 'matching') throw new Error('not a matching');
    const pairs = posts.pairs.map((pair, place) => ({ ...pair, right: rich(words[place] ?? 'Another', true) }));
    const quiz = { ...topic.quiz, questions: [{ ...posts, pairs }] } as typeof topic.quiz;
    const { page, lesson } = await launch(publish({ ...topic, quiz } as typeof topic));
    const shown = () =>
      lesson.$$eval('.chosen', (all) => all.map((one) => ((one as HTMLElement).hidden ? '' : one.textContent)));
    const resize = (width: number) =>
      page.$eval('iframe', (frame, to) => frame.setAttribute('width', String(to)), width);
    await resize(320);
    // Before its page is shown, as after a resume.
    await enter(lesson, [{ id: 'posts', response: [0, 1, null] }]);
    await turnTo(lesson, 'quiz');
    await expect.poll(shown).toEqual([words[0], '', '']);
    expect(await lesson.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await resize(1400);
    await expect.poll(shown).toEqual(['', '', '']);
    await resize(320);
    await enter(lesson, [{ id: 'posts', response: [1, 0, null] }]);
    await expect.poll(shown).toEqual(['', words[0], '']);
  });

  test('that an answer is missing, until there is one', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['percent'] })));
    await turnTo(lms.lesson, 'quiz');
    await lms.lesson.click('#q-percent [data-action="check"]');
    expect(await outcomeOf(lms.lesson, 'percent')).toBe('Answer the question first, then check it.');
    await enter(lms.lesson, entriesOf({ percent: '3' }));
    expect(await outcomeOf(lms.lesson, 'percent')).toBe('');
  });

  test('an expected wrong number has its own feedback; a right answer, [!correct]', async () => {
    const lms = await launch(publish(lessonWith({ ask: ['percent', 'order'] })));
    await turnTo(lms.lesson, 'quiz');
    await enter(lms.lesson, entriesOf({ percent: '98', order: [0, 1, 2, 3] }));
    await checkAll(lms.lesson);
    expect(await outcomeOf(lms.lesson, 'percent')).toContain('That is the number.');
    expect(await outcomeOf(lms.lesson, 'order')).toBe('CorrectWell done.In general.');
  });

  test('a penalty makes a question give less than 0, and the quiz never', async () => {
    const each = { penalty: 0.5, points: 2 };
    const lms = await launch(publish(lessonWith({ ask: ['percent', 'who'], each })), { api: 'memory' });
    await turnTo(lms.lesson, 'quiz');
    await enter(lms.lesson, entriesOf({ percent: '3', who: 1 }));
    await checkAll(lms.lesson);
    expect(await outcomeOf(lms.lesson, 'who')).toContain('Not rightPoints: -0.5 of 2');
    await submit(lms.lesson);
    expect((await logOf(lms.page)).cmi).toMatchObject({
      'cmi.core.score.raw': '0',
      'cmi.interactions.0.result': 'wrong',
    });
  });

  test('part credit of a choice', async () => {
    const choices = [
      { text: rich('All', true), right: true },
      { text: rich('Half', true), credit: 50 },
    ];
    const lms = await launch(publish(lessonWith({ ask: ['who'], each: { choices } })), { api: 'memory' });
    await turnTo(lms.lesson, 'quiz');
    await enter(lms.lesson, entriesOf({ who: 1 }));
    await checkAll(lms.lesson);
    expect(await outcomeOf(lms.lesson, 'who')).toContain('Partly rightPoints: 0.5 of 1');
    expect(await lms.lesson.getAttribute('#q-who [data-choice="1"]', 'data-mark')).toBe('partly');
    expect((await logOf(lms.page)).cmi).toMatchObject({ 'cmi.interactions.0.result': '0.5' });
  });
});
