import { Scorm2004API } from 'scorm-again';
import { scorm2004Session } from '../../src/player/lms/scorm2004.js';
import type { Completion, Standing, Success } from '../../src/player/lms/session.js';
import type { Stored, TestLms } from './adapter-contract.js';
import { flatten, interactionsIn, memoryRuntime, type ScormLms, scormLms, type Values } from './scorm-lms.js';

// LMSs for tests of SCORM 2004's adapter, outside a browser.

const MODES: Partial<Record<Standing, Values>> = {
  preview: { 'cmi.mode': 'browse' },
  review: { 'cmi.mode': 'review' },
  'no-credit': { 'cmi.credit': 'no-credit' },
};

const scorm2004: Pick<ScormLms, 'connect' | 'lost'> = {
  lost: '123',
  connect: ({ initialize, finish, get, set, commit, lastError }) =>
    scorm2004Session(
      {
        Initialize: initialize,
        Terminate: finish,
        GetValue: get,
        SetValue: set,
        Commit: commit,
        GetLastError: lastError,
      },
      64_000,
    ),
};

function storedIn(values: Values): Stored {
  const raw = values['cmi.score.raw'];
  return {
    state: values['cmi.suspend_data'] ?? '',
    location: values['cmi.location'] ?? '',
    outcome: {
      completion: (values['cmi.completion_status'] ?? 'incomplete') as Completion,
      success: (values['cmi.success_status'] ?? 'unknown') as Success,
      raw: raw ? Number(raw) : undefined,
    },
    interactions: interactionsIn(values),
  };
}

/** An LMS that takes whatever it is given. */
export const memoryLms = (): TestLms =>
  scormLms({
    ...scorm2004,
    launch: (kept, standing) => memoryRuntime({ ...(kept as Values), ...MODES[standing] }),
    stored: (kept) => storedIn((kept ?? {}) as Values),
  });

/** A runtime that nobody here wrote. */
export const scormAgainLms = (): TestLms =>
  scormLms({
    ...scorm2004,
    launch: (kept, standing) => {
      const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
      if (kept) api.loadFromJSON(kept as Record<string, unknown>, 'cmi');
      api.cmi.mode = MODES[standing]?.['cmi.mode'] ?? 'normal';
      api.cmi.credit = MODES[standing]?.['cmi.credit'] ?? 'credit';
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
