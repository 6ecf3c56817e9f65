import { parseRecord } from '../../player/lms/json.js';
import type { PlayedTarget } from '../lesson.js';
import type { Stored } from './standard.js';

/** What the LMS keeps of one learner's attempt at one topic, for as long as the browser's tab is open. */
export interface Attempt {
  readonly stored: () => Stored | undefined;
  readonly keep: (stored: Stored) => void;
  /** Forgets it, and what the lesson itself kept in this browser, but for the learner's settings. */
  readonly forget: () => void;
}

export function attemptAt(file: string, target: PlayedTarget): Attempt {
  const key = `preview ${target} ${file}`;
  return {
    stored: () => {
      const text = sessionStorage.getItem(key);
      return text === null ? undefined : parseRecord(text);
    },
    keep: (stored) => sessionStorage.setItem(key, JSON.stringify(stored)),
    forget: () => {
      sessionStorage.removeItem(key);
      for (const each of Object.keys(localStorage)) if (each.startsWith('lessonpack:')) localStorage.removeItem(each);
    },
  };
}
