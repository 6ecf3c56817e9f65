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
    get: (element) => String(twice(() => api.LMSGetValue(element)) ?? ''),
    set: (element, value) => succeeded(() => twice(() => api.LMSSetValue(element, String(value)))),
    commit: () => succeeded(() => twice(() => api.LMSCommit(''))),
    finish: () => succeeded(() => api.LMSFinish('')),
  };
}

const succeeded = (call: () => unknown): boolean => String(attempt(call)) === 'true';

/** A call that throws gets a second chance: what is read once and missed would be overwritten by a fresh start. */
function twice(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return attempt(call);
  }
}

function attempt(call: () => unknown): unknown {
  try {
    return call();
  } catch {
    return undefined;
  }
}
