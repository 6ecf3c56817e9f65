import { attempt } from '../attempt.js';

/** The API of a SCORM run-time environment by what its methods do; some LMSs return booleans, some throw. */
export interface ScormMethods {
  readonly initialize: () => unknown;
  readonly finish: () => unknown;
  readonly get: (element: string) => unknown;
  readonly set: (element: string, value: string) => unknown;
  readonly commit: () => unknown;
  readonly lastError: () => unknown;
}

/** The API as the player calls it: no call throws, and what it returns is plain. */
export interface ScormCalls {
  readonly initialize: () => boolean;
  /** Empty where the LMS has no answer. */
  readonly get: (element: string) => string;
  /** Whether an answer was empty because the LMS is out of order, and not because it has nothing. */
  readonly missed: () => boolean;
  /** False where the LMS refuses the value. */
  readonly set: (element: string, value: string | number) => boolean;
  readonly commit: () => boolean;
  readonly finish: () => boolean;
}

/**
 * General exception; data read before or after the session (301 in SCORM 1.2, 122 and 123 in SCORM 2004): what an LMS
 * says of every element when it has lost the session.
 */
const OUT_OF_ORDER = ['101', '122', '123', '301'];

export function guardCalls({ initialize, finish, get, set, commit, lastError }: ScormMethods): ScormCalls {
  let missed = false;
  return {
    initialize: () => succeeded(initialize),
    get: (element) => {
      const value = twice(() => String(get(element) ?? '')) as string | undefined;
      if (value === undefined || (value === '' && OUT_OF_ORDER.includes(String(attempt(lastError))))) missed = true;
      return value ?? '';
    },
    missed: () => missed,
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
