import type { Fragment } from '../rich-text.js';
import type { Callout, CalloutName } from './callouts.js';
import type { Reading } from './reading.js';

/** The text of the first callout called `name`, under its name. */
export function calloutText(
  name: CalloutName,
  callouts: readonly Callout[],
  { parsed }: Reading,
): Partial<Record<CalloutName, Fragment>> {
  const found = callouts.find((callout) => callout.name === name);
  return found ? { [name]: parsed.fragment(found.blocks, found.at) } : {};
}
