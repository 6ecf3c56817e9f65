import { Scorm12API } from 'scorm-again';
import { QUIET_RUNTIME } from './runtime.js';
import type { Mode, Runtime, Standard, Stored } from './standard.js';
import { answersOf, lineOf, partOf } from './stored.js';

/** SCORM 1.2 RTE. */
export const scorm12: Standard = {
  target: 'scorm12',
  apiName: 'API',
  methods: {
    get: 'LMSGetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
  },
  capacity: 4096,
  // General exception: SCORM 1.2 has no code of its own for it.
  commitFailure: '101',
  harmless: [],
  launch,
  held: (stored) => ({
    status: [lineOf(stored, 'cmi.core.lesson_status')],
    score: lineOf(stored, 'cmi.core.score.raw'),
    place: lineOf(stored, 'cmi.core.lesson_location'),
    time: lineOf(stored, 'cmi.core.total_time'),
    state: lineOf(stored, 'cmi.suspend_data'),
    answers: answersOf(stored, 'student_response'),
  }),
};

function launch(stored: Stored | undefined, mode: Mode): Runtime {
  const api = new Scorm12API({ ...QUIET_RUNTIME, mastery_override: false });
  const core = partOf(stored, 'core');
  // What a sitting leaves for the LMS alone is no part of the next one (RTE 3.4.4: exit and session_time are write-only).
  if (stored) api.loadFromJSON({ ...stored, core: { ...core, exit: '', session_time: '' } }, 'cmi');
  Object.assign(api.cmi.core, {
    student_id: 'preview',
    student_name: 'Preview',
    lesson_mode: mode,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: stored ? (core.exit === 'suspend' ? 'resume' : '') : 'ab-initio',
  });
  return {
    api: {
      LMSInitialize: (value) => api.lmsInitialize(value),
      LMSFinish: (value) => api.lmsFinish(value),
      LMSGetValue: (element = '') => api.lmsGetValue(element),
      LMSSetValue: (element = '', value) => api.lmsSetValue(element, value),
      LMSCommit: (value) => api.lmsCommit(value),
      LMSGetLastError: () => api.lmsGetLastError(),
      LMSGetErrorString: (code = '') => api.lmsGetErrorString(code),
      LMSGetDiagnostic: (code = '') => api.lmsGetDiagnostic(code),
    },
    stored: () => partOf(api.renderCommitCMI(true), 'cmi'),
  };
}
