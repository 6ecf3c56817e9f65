/** How many windows up an LMS is looked for. */
const DEPTH = 20;

/**
 * What stands as `name` in this window, its parents, the opener and its parents, or the outermost window's opener and
 * its parents (SCORM 1.2 RTE 3.3.6), if `isApi` knows it. Undefined where there is none.
 */
export function findApi<Api>(
  name: string,
  isApi: (found: unknown) => found is Api,
  start: Window = window,
): Api | undefined {
  const climb = (from: Window | null | undefined): Api | undefined => {
    let at = from;
    for (let step = 0; at && step < DEPTH; step += 1) {
      const found = attempt(at, (frame) => (frame as unknown as Record<string, unknown>)[name]);
      if (attempt(found, isApi)) return found as Api;
      if (at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  const openerOf = (from: Window | null): Window | undefined => attempt(from, (frame) => frame?.opener as Window);
  return climb(start) ?? climb(openerOf(start)) ?? climb(openerOf(start.top));
}

/** A window of another origin throws at every touch; its parent may still be the LMS's. */
function attempt<From, To>(from: From, read: (from: From) => To): To | undefined {
  try {
    return read(from);
  } catch {
    return undefined;
  }
}
