import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findApi } from '../../src/player/lms/find-api.js';
import { localSession } from '../../src/player/lms/local.js';
import { scorm12Session } from '../../src/player/lms/scorm12.js';
import { isScorm12Api, type Scorm12Api } from '../../src/player/lms/scorm12-api.js';
import { NO_OUTCOME } from '../../src/player/lms/session.js';
import { questionsOf } from './questions-data.js';

const [question] = questionsOf(1) as [ReturnType<typeof questionsOf>[0]];

const api: Scorm12Api = {
  LMSInitialize: () => 'true',
  LMSFinish: () => 'true',
  LMSGetValue: () => '',
  LMSSetValue: () => 'true',
  LMSCommit: () => 'true',
};

/** Windows one in the other, the first the outermost; each its own parent at the end. */
function windows(...all: Record<string, unknown>[]): Window {
  for (const [place, one] of all.entries()) {
    Object.assign(one, { parent: all[place - 1] ?? one, top: all[0], opener: one.opener ?? null });
  }
  return all.at(-1) as unknown as Window;
}

describe('finding the API', () => {
  test('in the window itself, in a parent, in the opener of a parent', () => {
    expect(findApi('API', isScorm12Api, windows({ API: api }))).toBe(api);
    expect(findApi('API', isScorm12Api, windows({ API: api }, {}, {}))).toBe(api);
    expect(findApi('API', isScorm12Api, windows({ opener: windows({ API: api }, {}) }, {}))).toBe(api);
  });

  test('a window without an end is given up', () => {
    const endless = new Proxy(
      {},
      { get: (_, name) => (name === 'API' ? undefined : new Proxy({}, { get: () => undefined })) },
    );
    expect(findApi('API', isScorm12Api, endless as Window)).toBeUndefined();
    const one: Record<string, unknown> = { opener: null };
    const two: Record<string, unknown> = { parent: one };
    Object.assign(one, { parent: two, top: one });
    expect(findApi('API', isScorm12Api, one as unknown as Window)).toBeUndefined();
  });
});

describe('scorm12Session', () => {
  test('finishes once, whatever calls it', () => {
    const LMSFinish = vi.fn(() => 'true');
    const session = scorm12Session({ ...api, LMSFinish });
    session.start();
    session.resume();
    session.finish();
    session.finish();
    session.commit({ state: '1', measure: 0 });
    expect(LMSFinish).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['', undefined],
    ['50', 50],
    ['-1', undefined],
    ['101', undefined],
    ['null', undefined],
  ])('a kept score of %j is %j', (raw, score) => {
    const session = scorm12Session({ ...api, LMSGetValue: (element) => (element === 'cmi.core.score.raw' ? raw : '') });
    session.start();
    expect(session.resume().outcome.raw).toBe(score);
  });

  test.each(['-3', 'NaN', '', '1.5'])('a count of interactions of %j is no obstacle', (count) => {
    const set: string[] = [];
    const session = scorm12Session({
      ...api,
      LMSGetValue: (element) => (element.endsWith('_count') ? count : ''),
      LMSSetValue: (element) => set.push(element),
    });
    session.start();
    session.resume();
    session.record({
      question: { ...question, id: 'a' },
      description: '',
      response: undefined,
      result: 'wrong',
      latency: 0,
      time: new Date(0),
    });
    expect(set).toContain(`cmi.interactions.${count === '1.5' ? 1 : 0}.id`);
  });
});

describe('localSession', () => {
  const kept = new Map<string, string>();
  beforeEach(() => {
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => {
    kept.clear();
    vi.unstubAllGlobals();
  });

  test('keeps place, state and outcome by the topic’s id', () => {
    const outcome = { completion: 'completed', success: 'failed', raw: 40 } as const;
    const first = localSession('one');
    first.commit({ location: 'facts', state: 'a', measure: 0 });
    first.commit({ outcome, state: 'b', measure: 0 });
    first.finish({ state: 'c', measure: 0 });
    expect(localSession('one').resume()).toEqual({
      standing: 'local',
      location: 'facts',
      state: 'c',
      outcome,
    });
    expect(localSession('two').resume()).toMatchObject({ location: '', state: '', outcome: NO_OUTCOME });
  });

  test.each(['', 'null', '[]', '7', '{"outcome":{"success":"excellent"}}', '{"state":{},"location":[]}'])(
    '%s is no obstacle',
    (text) => {
      kept.set('lessonpack:one', text);
      expect(localSession('one').resume()).toMatchObject({ standing: 'local', outcome: NO_OUTCOME });
    },
  );
});
