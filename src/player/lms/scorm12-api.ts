/** The API of SCORM 1.2's run-time environment. Some LMSs return booleans, some throw. */
export interface Scorm12Api {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
  readonly LMSGetValue: (element: string) => unknown;
  readonly LMSSetValue: (element: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
}

export const isScorm12Api = (found: unknown): found is Scorm12Api =>
  Boolean(found && (found as Partial<Scorm12Api>).LMSInitialize);

/** The API as the player calls it: no call throws, and what it returns is plain. */
export interface Scorm12Calls {
  readonly initialize: () => boolean;
  /** Empty where the LMS has no answer. */
  readonly get: (element: string) => string;
  /** False where the LMS refuses the value. */
  readonly set: (element: string, value: string | number) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
}

export function guardCalls(api: Scorm12Api): Scorm12Calls {
  return {
    initialize: () => succeeded(() => api.LMSInitialize('')),
    get: (element) => String(attempt(() => api.LMSGetValue(element)) ?? ''),
    set: (element, value) => succeeded(() => api.LMSSetValue(element, String(value))),
    commit: () => succeeded(() => api.LMSCommit('')),
    finish: () => succeeded(() => api.LMSFinish('')),
  };
}

const succeeded = (call: () => unknown): boolean => String(attempt(call)) === 'true';

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}
