import { attempt } from '../attempt.js';

// Storage may be forbidden (a sandboxed frame, a browser's setting) or full: then nothing is kept, and nothing breaks.

/** This browser's, or this tab's. */
type Place = 'localStorage' | 'sessionStorage';

/** The text under `key`, or null where there is none or storage is forbidden. */
export const readStored = (key: string, place: Place = 'localStorage'): string | null =>
  attempt(() => globalThis[place].getItem(key)) ?? null;

/** Keeps `text` under `key`; null removes it. False where it could not be kept. */
export const store = (key: string, text: string | null, place: Place = 'localStorage'): boolean =>
  attempt(() => {
    if (text === null) globalThis[place].removeItem(key);
    else globalThis[place].setItem(key, text);
    return true;
  }) ?? false;
