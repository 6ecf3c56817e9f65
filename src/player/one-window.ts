import { hash } from '../topic/hash.js';
import { attempt } from './attempt.js';

/**
 * Claims the lesson of this page and `owner` for this window: a window that claimed it before loses it, and is told by
 * `lose`. So two windows never save over each other, and the newest goes on. Where a browser has no locks (it gives them
 * to pages of https alone), every window goes on.
 */
export function claimLesson(owner: string, lose: () => void): void {
  const name = `lessonpack:${location.pathname}:${hash(owner)}`;
  const held = new Promise<void>((release) => {
    // A page that holds a lock is not kept for Back.
    addEventListener('pagehide', () => release());
  });
  // The request fails when another window steals the lock, and where storage is forbidden.
  attempt(() => navigator.locks.request(name, { steal: true }, () => held))?.catch((reason: unknown) => {
    if (reason instanceof DOMException && reason.name === 'AbortError') lose();
  });
}
