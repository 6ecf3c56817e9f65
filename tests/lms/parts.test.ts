import { expect, test } from 'vitest';
import type { Response } from '../../src/scoring/index.js';
import { submit, turnTo } from '../support/learner.js';
import { ALL_NAMES, lessonWith, type QuestionName } from '../support/lessons.js';
import { useLms } from '../support/lms.js';
import { enter } from './enter.js';

// A lesson's player has the question types of that lesson alone: each has to do without all the others.

const { publish, launch } = useLms();

const RIGHT: Readonly<Record<string, Response>> = {
  who: 0,
  events: [0, 2, 3],
  secret: 0,
  name: 'De-Stalinisation',
  why: 'Because.',
  percent: '70.9 %',
  posts: [0, 1, 2],
  order: [0, 1, 2, 3],
  gaps: ['Moscow', '1956', 'personality'],
  drop: [1, 0],
  map: [0],
};

const cases = (['scorm12', 'scorm2004'] as const).flatMap((standard) =>
  ALL_NAMES.map((name): [typeof standard, QuestionName] => [standard, name]),
);

test.each(cases)('%s: a quiz of one question, %s', async (standard, name) => {
  const topic = lessonWith({ ask: [name], quiz: { feedback: 'end' } });
  const address = publish(topic, standard === 'scorm12' ? standard : 'scorm2004-4');
  const { lesson, complaints } = await launch(address, { standard });
  await turnTo(lesson, 'quiz');
  await enter(lesson, [{ id: name, response: RIGHT[name] as Response }]);
  await submit(lesson);
  await turnTo(lesson, 'quiz');
  const graded = name === 'why' ? 'neutral' : 'correct';
  expect(await lesson.getAttribute(`#q-${name} [data-outcome]`, 'data-result')).toBe(graded);
  expect(complaints).toEqual([]);
});
