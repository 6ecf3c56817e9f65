import { guardCalls, type ScormCalls } from './scorm-calls.js';

/** The API of SCORM 2004's run-time environment, `API_1484_11`. */
export interface Scorm2004Api {
  readonly Initialize: (nothing: '') => unknown;
  readonly Terminate: (nothing: '') => unknown;
  readonly GetValue: (element: string) => unknown;
  readonly SetValue: (element: string, value: string) => unknown;
  readonly Commit: (nothing: '') => unknown;
  readonly GetLastError?: () => unknown;
}

export const isScorm2004Api = (found: unknown): found is Scorm2004Api =>
  Boolean(found && (found as Partial<Scorm2004Api>).Initialize);

export const scorm2004Calls = (api: Scorm2004Api): ScormCalls =>
  guardCalls({
    initialize: () => api.Initialize(''),
    finish: () => api.Terminate(''),
    get: (element) => api.GetValue(element),
    set: (element, value) => api.SetValue(element, value),
    commit: () => api.Commit(''),
    lastError: () => api.GetLastError?.(),
  });
