import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/player/interaction.js';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { type LmsSession, NO_OUTCOME, type Outcome, type Standing } from '../../src/player/lms/session.js';
import { questionsOf, responseTo } from './questions-data.js';

/*
 * What every adapter of LmsSession has to keep, whatever its standard. A test file names its adapter and an LMS to test
 * it with, and that is all that is in it: see scorm12-adapter.test.ts and local-adapter.test.ts.
 *
 *   testAdapter({ name: 'scorm12, scorm-again', standing: 'credit', silent: ['preview'], reports: true, ends: true,
 *     longestLocation: 255, newLms: () => …a TestLms… });
 *
 * Everything is awaited, so that an adapter may answer at once or later.
 */

/** An LMS with one learner, which the tests can question and break. */
export interface TestLms {
  /** One launch, with what earlier ones left; not started yet. */
  readonly connect: (standing?: Standing) => LmsSession;
  /** What outlives a crash at this moment. */
  readonly stored: () => Stored | Promise<Stored>;
  /** How many calls, or requests, that write have reached it. */
  readonly writes: () => number;
  /** How it takes what follows: `refuse` is an answer of false or a status of 403, `throw` no answer at all. */
  readonly behave: (how: 'well' | 'refuse' | 'throw') => void;
}

/** What an LMS has of one learner, in no standard's form. */
export interface Stored {
  readonly state: string;
  readonly location: string;
  readonly outcome: Outcome;
  /** Ids of the questions that were reported, in the LMS's order. */
  readonly interactions: readonly string[];
}

export interface AdapterUnderTest {
  readonly name: string;
  /** What an ordinary launch is. */
  readonly standing: Standing;
  /** The standings it knows in which nothing may be written. */
  readonly silent: readonly Standing[];
  /** Whether it tells anybody of interactions. */
  readonly reports: boolean;
  /** Whether nothing is sent after `finish`: local storage has no end. */
  readonly ends: boolean;
  /** The most characters of a place that its standard keeps. */
  readonly longestLocation: number;
  readonly newLms: () => TestLms | Promise<TestLms>;
}

const STATE = '1AAACABCDEB.jwIUeKA.N_efxWA';
const PASSED: Outcome = { completion: 'completed', success: 'passed', raw: 90 };
const questions = questionsOf(22);

export function testAdapter(adapter: AdapterUnderTest): void {
  describe(adapter.name, () => {
    testKeeping(adapter);
    testReporting(adapter);
    testSilence(adapter);
    testFaults(adapter);
  });
}

function testKeeping({ standing, longestLocation, newLms }: AdapterUnderTest): void {
  test('a first launch has nothing', async () => {
    const session = (await newLms()).connect();
    expect(await session.start()).toBe(true);
    expect(session.resume()).toMatchObject({ standing, outcome: NO_OUTCOME, location: '', state: '' });
  });

  test('what was committed outlives a crash, and is resumed', async () => {
    const lms = await newLms();
    const session = await begin(lms);
    expect(await session.commit({ state: STATE, location: 'facts', outcome: PASSED, measure: 0.5 })).toBe(true);
    expect(await lms.stored()).toMatchObject({ state: STATE, location: 'facts', outcome: PASSED });
    const next = lms.connect();
    await next.start();
    expect(next.resume()).toMatchObject({ standing, state: STATE, location: 'facts', outcome: PASSED });
  });

  test('a commit leaves what it does not name', async () => {
    const lms = await newLms();
    const session = await begin(lms);
    await session.commit({ state: 'first', location: 'facts', outcome: PASSED, measure: 0 });
    await session.commit({ state: STATE, measure: 0 });
    expect(await lms.stored()).toMatchObject({ state: STATE, location: 'facts', outcome: PASSED });
  });

  test('what finish is given is kept', async () => {
    const lms = await newLms();
    const session = await begin(lms);
    expect(await session.finish({ state: STATE, location: 'quiz', outcome: PASSED, measure: 1 })).toBe(true);
    const next = lms.connect();
    await next.start();
    expect(next.resume()).toMatchObject({ state: STATE, location: 'quiz', outcome: PASSED });
  });

  test('as many characters are kept as it says', async () => {
    const lms = await newLms();
    const session = await begin(lms);
    const state = 'A'.repeat(Math.min(session.capacity, 100_000));
    expect(await session.commit({ state, measure: 0 })).toBe(true);
    expect((await lms.stored()).state).toBe(state);
  });

  test('a place is written whole as far as it fits, and cut there', async () => {
    const lms = await newLms();
    const most = Math.min(longestLocation, 10_000);
    for (const length of [most, most + 1]) {
      const session = await begin(lms);
      expect(await session.commit({ state: STATE, location: 'p'.repeat(length), measure: 0 })).toBe(true);
      expect((await lms.stored()).location).toBe('p'.repeat(Math.min(length, longestLocation)));
      await session.finish();
    }
  });

  test('nothing of an outcome is ever lowered, over several launches', async () => {
    const lms = await newLms();
    const outcome = fc.record({
      completion: fc.constantFrom('incomplete' as const, 'completed' as const),
      success: fc.constantFrom('unknown' as const, 'failed' as const, 'passed' as const),
      raw: fc.integer({ min: 0, max: 89 }),
    });
    const first = await begin(lms);
    await first.commit({ state: STATE, outcome: PASSED, measure: 0 });
    for (const outcomes of fc.sample(fc.array(outcome, { maxLength: 4 }), { numRuns: 8, seed: 4 })) {
      const session = await begin(lms);
      for (const lower of outcomes) await session.commit({ state: STATE, outcome: lower, measure: 0 });
      await session.finish();
      expect((await lms.stored()).outcome).toEqual(PASSED);
    }
  });
}

function testReporting({ reports, newLms }: AdapterUnderTest): void {
  const reported = (count: number): string[] => (reports ? questions.slice(0, count).map(({ id }) => id) : []);

  test('interactions of every type, answered or not, are reported in order over two launches', async () => {
    const lms = await newLms();
    const first = await begin(lms);
    for (const question of questions.slice(0, 11)) expect(first.record(interactionOf(question))).toBe(true);
    expect(await first.commit({ state: STATE, measure: 0 })).toBe(true);
    await first.finish();
    const second = await begin(lms);
    for (const question of questions.slice(11)) {
      expect(second.record({ ...interactionOf(question), response: undefined, result: 'wrong' })).toBe(true);
    }
    expect(await second.commit({ state: STATE, measure: 0 })).toBe(true);
    expect((await lms.stored()).interactions).toEqual(reported(22));
  });

  test.each(['refuse', 'throw'] as const)(
    '%s: what `record` did not take leaves no gap, and is taken later',
    async (how) => {
      const lms = await newLms();
      const session = await begin(lms);
      const [first, second] = questions.map(interactionOf) as [Interaction, Interaction];
      session.record(first);
      await session.commit({ state: STATE, measure: 0 });
      lms.behave(how);
      const taken = session.record(second);
      lms.behave('well');
      if (!taken) expect(session.record(second)).toBe(true);
      expect(await session.commit({ state: STATE, measure: 0 })).toBe(true);
      expect((await lms.stored()).interactions).toEqual(reported(2));
    },
  );
}

function testSilence({ silent, ends, newLms }: AdapterUnderTest): void {
  const PROGRESS = { state: 'other', location: 'quiz', outcome: { ...PASSED, raw: 10 }, measure: 1 };
  const [question] = questions as [QuestionData];

  test('nothing is written before start', async () => {
    const lms = await newLms();
    lms.connect();
    expect(lms.writes()).toBe(0);
  });

  test.each(silent)('%s: nothing is written, and nobody is told that it failed', async (standing) => {
    const lms = await newLms();
    const earlier = await begin(lms);
    await earlier.commit({ state: STATE, location: 'facts', outcome: PASSED, measure: 1 });
    await earlier.finish();
    const before = await lms.stored();
    const session = lms.connect(standing);
    expect(await session.start()).toBe(true);
    expect(session.resume()).toMatchObject({ standing, state: STATE, location: 'facts', outcome: PASSED });
    expect(session.record(interactionOf(question))).toBe(true);
    expect(await session.commit(PROGRESS)).toBe(true);
    await session.finish(PROGRESS);
    expect(await lms.stored()).toEqual(before);
  });

  test.runIf(ends)('after finish nothing is written, whatever is called', async () => {
    const lms = await newLms();
    const session = await begin(lms);
    await session.commit({ state: STATE, measure: 1 });
    await session.finish();
    const before = [await lms.stored(), lms.writes()];
    session.record(interactionOf(question));
    await session.commit(PROGRESS);
    await session.finish(PROGRESS);
    expect([await lms.stored(), lms.writes()]).toEqual(before);
  });
}

function testFaults({ newLms }: AdapterUnderTest): void {
  const FAULTS = ['refuse', 'throw'] as const;

  test.each(FAULTS)('%s: nothing is thrown, a commit is false, and the next good one has it all', async (how) => {
    const lms = await newLms();
    const session = await begin(lms);
    await session.commit({ state: 'before', outcome: PASSED, measure: 0 });
    lms.behave(how);
    expect(await session.commit({ state: 'during', location: 'quiz', measure: 0.5 })).toBe(false);
    expect((await lms.stored()).outcome).toEqual(PASSED);
    lms.behave('well');
    expect(await session.commit({ state: STATE, location: 'quiz', measure: 1 })).toBe(true);
    expect(await lms.stored()).toMatchObject({ state: STATE, location: 'quiz', outcome: PASSED });
  });

  test.each(FAULTS)('%s at the end: finish is false where there was something to save', async (how) => {
    const lms = await newLms();
    const session = await begin(lms);
    lms.behave(how);
    expect(await session.finish({ state: STATE, measure: 1 })).toBe(false);
  });

  test.each(FAULTS)(
    '%s at the start: it is no session, or one without a result, and nothing is lowered',
    async (how) => {
      const lms = await newLms();
      const earlier = await begin(lms);
      await earlier.commit({ state: STATE, outcome: PASSED, measure: 1 });
      await earlier.finish();
      lms.behave(how);
      const session = lms.connect();
      if (await session.start()) session.resume();
      lms.behave('well');
      expect(await lms.stored()).toMatchObject({ state: STATE, outcome: PASSED });
    },
  );
}

async function begin(lms: TestLms): Promise<LmsSession> {
  const session = lms.connect();
  await session.start();
  session.resume();
  return session;
}

function interactionOf(question: QuestionData): Interaction {
  const [response] = fc.sample(responseTo(question), { numRuns: 1, seed: 4 });
  return {
    question,
    description: `Question ${question.id}`,
    response,
    result: 'correct',
    time: new Date(0),
    latency: 1,
  };
}
