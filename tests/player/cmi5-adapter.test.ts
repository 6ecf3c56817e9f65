import { randomUUID } from 'node:crypto';
import { expect, onTestFinished } from 'vitest';
import type { LessonData } from '../../src/player/lesson-data.js';
import { cmi5Session } from '../../src/player/lms/cmi5.js';
import { readLaunch } from '../../src/player/lms/cmi5-launch.js';
import { NO_OUTCOME } from '../../src/player/lms/session.js';
import { en } from '../../src/render/strings/en.js';
import { type Behaviour, serveLrs } from '../support/lrs/server.js';
import { verbOf } from '../support/lrs/statement.js';
import { type Stored, type TestLms, testAdapter } from './adapter-contract.js';

const lesson: LessonData = {
  id: 'lesson',
  title: 'A lesson',
  lang: 'en',
  pages: ['overview', 'facts', 'quiz'],
  completion: 'quiz',
  onFail: 'failed',
  reviews: [],
  strings: en.player,
};

const MODES = { preview: 'Browse', review: 'Review' } as const;

const BEHAVIOURS: Readonly<Record<Parameters<TestLms['behave']>[0], Behaviour>> = {
  well: () => 'well',
  refuse: () => ({ status: 403 }),
  throw: () => 'drop',
};

async function lrsLms(): Promise<TestLms> {
  const lrs = await serveLrs();
  onTestFinished(async () => {
    await lrs.close();
    expect(lrs.problems).toEqual([]);
  });
  const registration = randomUUID();
  return {
    connect: (standing = 'credit') => {
      const launchMode = standing === 'preview' || standing === 'review' ? MODES[standing] : 'Normal';
      const launch = readLaunch(lrs.launch({ registration, launchMode }).query);
      if (!launch) throw new Error('the launch has all its parameters');
      return cmi5Session(launch, lesson, 'en');
    },
    stored: (): Stored => {
      const document = JSON.parse(lrs.documents.get(`${registration} lessonpack`) ?? '{}') as Partial<Stored>;
      const { state = '', location = '', outcome = NO_OUTCOME } = document;
      const answered = lrs.statements.filter((statement) => verbOf(statement) === 'answered');
      const interactions = answered.map(({ object }) => object.id.split(':').at(-1) ?? '');
      return { state, location, outcome: { ...NO_OUTCOME, ...outcome }, interactions };
    },
    writes: () => lrs.requests.filter((request) => /^(PUT|POST) /.test(request)).length,
    behave: (how) => lrs.behave(BEHAVIOURS[how]),
  };
}

testAdapter({
  name: 'cmi5, an LRS that checks statements',
  standing: 'credit',
  silent: ['preview', 'review'],
  reports: true,
  ends: true,
  longestLocation: Number.POSITIVE_INFINITY,
  newLms: lrsLms,
});
