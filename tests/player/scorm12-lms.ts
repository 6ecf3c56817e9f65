import { Scorm12API } from 'scorm-again';
import { outcomeFrom } from '../../src/player/lms/lesson-status.js';
import { scorm12Session } from '../../src/player/lms/scorm12.js';
import type { Standing } from '../../src/player/lms/session.js';
import type { Stored, TestLms } from './adapter-contract.js';
import { flatten, interactionsIn, memoryRuntime, type ScormLms, scormLms, type Values } from './scorm-lms.js';

// LMSs for tests of SCORM 1.2's adapter, outside a browser.

const MODES: Partial<Record<Standing, Values>> = {
  preview: { 'cmi.core.lesson_mode': 'browse' },
  review: { 'cmi.core.lesson_mode': 'review' },
  'no-credit': { 'cmi.core.credit': 'no-credit' },
};

const scorm12: Pick<ScormLms, 'connect' | 'lost'> = {
  lost: '301',
  connect: ({ initialize, finish, get, set, commit, lastError }) =>
    scorm12Session({
      LMSInitialize: initialize,
      LMSFinish: finish,
      LMSGetValue: get,
      LMSSetValue: set,
      LMSCommit: commit,
      LMSGetLastError: lastError,
    }),
};

function storedIn(values: Values): Stored {
  const raw = values['cmi.core.score.raw'];
  return {
    state: values['cmi.suspend_data'] ?? '',
    location: values['cmi.core.lesson_location'] ?? '',
    outcome: outcomeFrom(values['cmi.core.lesson_status'] ?? '', raw ? Number(raw) : undefined),
    interactions: interactionsIn(values),
  };
}

/** An LMS that takes whatever it is given. */
export const memoryLms = (): TestLms =>
  scormLms({
    ...scorm12,
    launch: (kept, standing) =>
      memoryRuntime({ 'cmi.core.lesson_status': 'not attempted', ...(kept as Values), ...MODES[standing] }),
    stored: (kept) => storedIn((kept ?? {}) as Values),
  });

/** A runtime that nobody here wrote. */
export const scormAgainLms = (): TestLms =>
  scormLms({
    ...scorm12,
    launch: (kept, standing) => {
      const api = new Scorm12API({ autocommit: false, logLevel: 5, mastery_override: false });
      if (kept) api.loadFromJSON(kept as Record<string, unknown>, 'cmi');
      api.cmi.core.lesson_mode = MODES[standing]?.['cmi.core.lesson_mode'] ?? 'normal';
      api.cmi.core.credit = MODES[standing]?.['cmi.core.credit'] ?? 'credit';
      return {
        methods: {
          initialize: () => api.lmsInitialize(''),
          finish: () => api.lmsFinish(''),
          get: (element) => api.lmsGetValue(element),
          set: (element, value) => api.lmsSetValue(element, value),
          commit: () => api.lmsCommit(''),
          lastError: () => api.lmsGetLastError(),
        },
        values: () => JSON.parse(JSON.stringify(api.cmi)) as unknown,
      };
    },
    stored: (kept) => storedIn(flatten(kept, 'cmi')),
  });
