import { afterEach, vi } from 'vitest';
import { localSession } from '../../src/player/lms/local.js';
import { NO_OUTCOME } from '../../src/player/lms/session.js';
import { type Stored, type TestLms, testAdapter } from './adapter-contract.js';

afterEach(() => vi.unstubAllGlobals());

function localLms(): TestLms {
  const kept = new Map<string, string>();
  let writes = 0;
  let works = true;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (!works) throw new Error('no room');
      writes += 1;
      kept.set(key, text);
    },
    removeItem: (key: string) => kept.delete(key),
  });
  return {
    connect: () => localSession('topic'),
    stored: (): Stored => {
      const found = JSON.parse(kept.get('lessonpack:topic') ?? '{}') as Partial<Stored>;
      return { state: '', location: '', outcome: NO_OUTCOME, ...found, interactions: [] };
    },
    writes: () => writes,
    behave: (how) => {
      works = how === 'well';
    },
  };
}

testAdapter({
  name: 'local',
  standing: 'local',
  silent: [],
  reports: false,
  ends: false,
  longestLocation: Number.POSITIVE_INFINITY,
  newLms: localLms,
});
