import { expect, test } from 'vitest';
import { answer, answerAll, check, outcomeOf, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { useLms } from '../support/lms.js';

// What the learner is told, and when: each value of `show-answers` with each of `feedback`.

const { publish, launch } = useLms();

const SOLUTION = 'Right answerNikita Khrushchev';
const FEEDBACK = 'Not rightAbout Georgy Malenkov.Look again.In general.';
const TOLD = FEEDBACK + SOLUTION;

/** After the question was checked; after submit, of a quiz that was not passed; of one that was. */
const cases = [
  ['answer', 'always', TOLD, TOLD, TOLD],
  ['answer', 'passed', FEEDBACK, FEEDBACK, TOLD],
  ['answer', 'never', FEEDBACK, FEEDBACK, FEEDBACK],
  ['end', 'always', undefined, TOLD, TOLD],
  ['end', 'passed', undefined, FEEDBACK, TOLD],
  ['end', 'never', undefined, FEEDBACK, FEEDBACK],
  ['never', 'always', undefined, 'Answered', 'Answered'],
  ['never', 'passed', undefined, 'Answered', 'Answered'],
  ['never', 'never', undefined, 'Answered', 'Answered'],
] as const;

test.each(cases)('feedback %s, show-answers %s', async (feedback, showAnswers, checked, failed, passed) => {
  for (const [pass, expected] of [
    [60, failed],
    [50, passed],
  ] as const) {
    const quiz = { feedback, 'show-answers': showAnswers, pass };
    const { lesson } = await launch(publish(lessonWith({ ask: ['who', 'secret'], quiz })));
    await turnTo(lesson, 'quiz');
    await answer(lesson, 'who', [1]);
    expect(await outcomeOf(lesson, 'who')).toBe('');
    expect(await lesson.isVisible('#q-who [data-action="check"]')).toBe(checked !== undefined);
    if (checked !== undefined) {
      await check(lesson, 'who');
      expect(await outcomeOf(lesson, 'who')).toBe(checked);
    }
    await answerAll(lesson, { secret: [0] });
    await submit(lesson);
    expect(await outcomeOf(lesson, 'who')).toBe(expected);
    const marked = lesson.$$eval('#q-who [data-mark]', (all) => all.map((one) => (one as HTMLElement).dataset.mark));
    expect(await marked).toEqual(expected === 'Answered' ? [] : expected === TOLD ? ['right', 'wrong'] : ['wrong']);
    const rows = lesson.$$eval('#results li .verdict', (all) => all.map((one) => one.textContent));
    expect(await rows).toEqual(expected === 'Answered' ? ['Answered', 'Answered'] : ['Not right', 'Correct']);
    const score = await lesson.textContent('[data-result="score"]');
    expect(score?.includes('Right answers: 1 of 2')).toBe(expected !== 'Answered');
  }
});
