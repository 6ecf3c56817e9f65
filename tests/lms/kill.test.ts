import { expect, test } from 'vitest';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { type Behaviour, installFailingLms, SCORM12, SCORM2004 } from './failing-lms.js';
import { type Run, runRestlessly } from './restless-launches.js';
import { installRestlessLearner } from './restless-learner.js';

// The page is closed at any moment: what the LMS had acknowledged is there at the next launch, and nothing older.

const { publish, newContext, openLms } = useLms();

const lessonFor = (feedback: string) =>
  lessonWith({
    ask: ALL_NAMES,
    quiz: { feedback, shuffle: 'all' },
    each: { hints: [rich('First hint.'), rich('Second hint.')] },
  });

async function run(feedback: string, { seed, moments, behaviours }: Omit<Run, 'src'>, edition?: 'scorm2004-4') {
  const { page, complaints } = await openLms(await newContext(), { api: 'none' });
  await page.evaluate(installFailingLms, edition ? SCORM2004 : SCORM12);
  await page.evaluate(installRestlessLearner);
  const src = publish(lessonFor(feedback), edition);
  expect(await page.evaluate(runRestlessly, { src, seed, moments, behaviours })).toEqual([]);
  expect(await page.evaluate(() => window.failing.attempts)).toBeGreaterThan(moments);
  expect(complaints).toEqual([]);
}

const AT_RANDOM: readonly Behaviour[] = ['well', 'well', 'unsaved', 'refuse', 'throw'];

// 216 moments in all.
test.each([
  ['answer', 1],
  ['end', 2],
  ['answer', 3],
  ['end', 4],
])('feedback at the %s, learner %d: 54 moments', { timeout: 120_000 }, async (feedback, seed) => {
  await run(feedback, { seed, moments: 54, behaviours: ['well'] });
});

test.each([
  ['answer', 5],
  ['end', 6],
])(
  'an LMS that fails at random, feedback at the %s, learner %d: 30 moments',
  { timeout: 120_000 },
  async (feedback, seed) => {
    await run(feedback, { seed, moments: 30, behaviours: AT_RANDOM });
  },
);

test.each<[string, number, readonly Behaviour[]]>([
  ['answer', 7, ['well']],
  ['end', 8, AT_RANDOM],
])(
  'SCORM 2004, feedback at the %s, learner %d: 20 moments',
  { timeout: 120_000 },
  async (feedback, seed, behaviours) => {
    await run(feedback, { seed, moments: 20, behaviours }, 'scorm2004-4');
  },
);
