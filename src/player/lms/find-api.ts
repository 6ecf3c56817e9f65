import { attempt } from '../attempt.js';

/** How many windows up an LMS is looked for. */
const DEPTH = 20;

/**
 * What stands as `name` in this window, its parents, the opener and its parents, or the outermost window's opener and
 * its parents (SCORM 1.2 RTE 3.3.6), if `isApi` knows it. Undefined where there is none. A window of another origin throws
 * at every touch; its parent may still be the LMS's.
 */
export function findApi<Api>(
  name: string,
  isApi: (found: unknown) => found is Api,
  start: Window = window,
): Api | undefined {
  const climb = (from: Window | null | undefined): Api | undefined => {
    let at = from;
    for (let step = 0; at && step < DEPTH; step += 1) {
      const frame = at;
      const found = attempt(() => (frame as unknown as Record<string, unknown>)[name]);
      if (attempt(() => isApi(found))) return found as Api;
      if (frame.parent === frame) return undefined;
      at = frame.parent;
    }
    return undefined;
  };
  const openerOf = (from: Window | null): Window | undefined => attempt(() => from?.opener as Window);
  return climb(start) ?? climb(openerOf(start)) ?? climb(openerOf(start.top));
}
