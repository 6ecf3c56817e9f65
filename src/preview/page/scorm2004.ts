import { Scorm2004API } from 'scorm-again';
import { QUIET_RUNTIME } from './runtime.js';
import type { Mode, Runtime, Standard, Stored } from './standard.js';
import { answersOf, lineOf, partOf } from './stored.js';

/** SCORM 2004 4th Edition RTE. */
export const scorm2004: Standard = {
  target: 'scorm2004-4',
  apiName: 'API_1484_11',
  methods: {
    get: 'GetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
  },
  capacity: 64_000,
  // General commit failure (RTE 3.1.7).
  commitFailure: '391',
  // Data model element value not initialized.
  harmless: ['403'],
  launch,
  held: (stored) => ({
    status: [lineOf(stored, 'cmi.completion_status'), lineOf(stored, 'cmi.success_status')],
    score: lineOf(stored, 'cmi.score.raw'),
    place: lineOf(stored, 'cmi.location'),
    time: lineOf(stored, 'cmi.total_time'),
    state: lineOf(stored, 'cmi.suspend_data'),
    answers: answersOf(stored, 'learner_response'),
  }),
};

function launch(stored: Stored | undefined, mode: Mode): Runtime {
  const api = new Scorm2004API(QUIET_RUNTIME);
  // What a sitting leaves for the LMS alone is no part of the next one (RTE 4.2: exit and session_time are write-only).
  if (stored) api.loadFromJSON({ ...stored, exit: '', session_time: 'PT0S' }, 'cmi');
  Object.assign(api.cmi, {
    learner_id: 'preview',
    learner_name: 'Preview',
    mode,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: stored ? (stored.exit === 'suspend' ? 'resume' : '') : 'ab-initio',
  });
  return {
    api: {
      Initialize: (value) => api.lmsInitialize(value),
      Terminate: (value) => api.lmsFinish(value),
      GetValue: (element = '') => api.lmsGetValue(element),
      SetValue: (element = '', value) => api.lmsSetValue(element, value),
      Commit: (value) => api.lmsCommit(value),
      GetLastError: () => api.lmsGetLastError(),
      GetErrorString: (code = '') => api.lmsGetErrorString(code),
      GetDiagnostic: (code = '') => api.lmsGetDiagnostic(code),
    },
    stored: () => partOf(api.renderCommitCMI(true), 'cmi'),
  };
}
