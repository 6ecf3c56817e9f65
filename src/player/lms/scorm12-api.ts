import { guardCalls, type ScormCalls } from './scorm-calls.js';

/** The API of SCORM 1.2's run-time environment. */
export interface Scorm12Api {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
  readonly LMSGetValue: (element: string) => unknown;
  readonly LMSSetValue: (element: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSGetLastError?: () => unknown;
}

export const isScorm12Api = (found: unknown): found is Scorm12Api =>
  Boolean(found && (found as Partial<Scorm12Api>).LMSInitialize);

export const scorm12Calls = (api: Scorm12Api): ScormCalls =>
  guardCalls({
    initialize: () => api.LMSInitialize(''),
    finish: () => api.LMSFinish(''),
    get: (element) => api.LMSGetValue(element),
    set: (element, value) => api.LMSSetValue(element, value),
    commit: () => api.LMSCommit(''),
    lastError: () => api.LMSGetLastError?.(),
  });
