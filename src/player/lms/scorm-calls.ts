/** The API of a SCORM run-time environment by what its methods do; some LMSs return booleans, some throw. */
export interface ScormMethods {
  readonly initialize: () => unknown;
  readonly finish: () => unknown;
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly commit: () => unknown;
}

/** The API as the player calls it: no call throws, and what it returns is plain. */
export interface ScormCalls {
  readonly initialize: () => boolean;
  /** Empty where the LMS has no answer. */
  readonly get: (element: string) => string;
  /** False where the LMS refuses the value. */
  readonly set: (element: string, value: string | number) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
}

export function guardCalls({ initialize, finish, get, set, commit }: ScormMethods): ScormCalls {
  return {
    initialize: () => succeeded(initialize),
    get: (element) => String(twice(() => get(element)) ?? ''),
    set: (element, value) => succeeded(() => twice(() => set(element, String(value)))),
    commit: () => succeeded(() => twice(commit)),
    finish: () => succeeded(finish),
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
