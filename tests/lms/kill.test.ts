import { expect, test } from 'vitest';
import { ALL_NAMES, lessonWith } from '../support/lessons.js';
import { useLms } from '../support/lms.js';
import { rich } from '../support/topics.js';
import { type Behaviour, installFailingLms, SCORM12 } from './failing-lms.js';
import { runRestlessly } from './restless-learner.js';

// The page is closed at any moment: what the LMS had acknowledged is there at the next launch, and nothing older.

const { publish, newContext, openLms } = useLms();

const lessonFor = (feedback: string) =>
  lessonWith({
    ask: ALL_NAMES,
    quiz: { feedback, shuffle: 'all' },
    each: { hints: [rich('First hint.'), rich('Second hint.')] },
  });

async function run(feedback: string, seed: number, moments: number, behaviours: readonly Behaviour[]) {
  const { page, complaints } = await openLms(await newContext(), { api: 'none' });
  await page.evaluate(installFailingLms, SCORM12);
  const src = publish(lessonFor(feedback));
  expect(await page.evaluate(runRestlessly, { src, seed, moments, behaviours })).toEqual([]);
  expect(await page.evaluate(() => window.failing.attempts)).toBeGreaterThan(moments);
  expect(complaints).toEqual([]);
}

// 216 moments in all.
test.each([
  ['answer', 1],
  ['end', 2],
  ['answer', 3],
  ['end', 4],
])('feedback at the %s, learner %d: 54 moments', { timeout: 120_000 }, async (feedback, seed) => {
  await run(feedback, seed, 54, ['well']);
});

test.each([
  ['answer', 5],
  ['end', 6],
])(
  'an LMS that fails at random, feedback at the %s, learner %d: 30 moments',
  { timeout: 120_000 },
  async (feedback, seed) => {
    await run(feedback, seed, 30, ['well', 'well', 'unsaved', 'refuse', 'throw']);
  },
);
