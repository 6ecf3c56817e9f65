import { asRecord, parseRecord, webAddress } from './json.js';

/** What the LMS says in the address of the page that it launches (cmi5 8.1). */
export interface Cmi5Launch {
  /** Of the LRS. */
  readonly endpoint: string;
  /** Gives the authorisation token out, once. */
  readonly fetch: string;
  /** The learner, an Agent of xAPI. */
  readonly actor: Readonly<Record<string, unknown>>;
  /** UUID of the learner's enrolment. */
  readonly registration: string;
  /** IRI that the LMS gave to this lesson. */
  readonly activityId: string;
}

/** `search` is the query of the page's address. Undefined where no LMS launched it. */
export function readLaunch(search: string): Cmi5Launch | undefined {
  const parameters = new URLSearchParams(search);
  const endpoint = webAddress(parameters.get('endpoint') ?? '');
  const fetch = webAddress(parameters.get('fetch') ?? '');
  const actor = asRecord(parseRecord(parameters.get('actor') ?? ''));
  const registration = parameters.get('registration') ?? '';
  const activityId = parameters.get('activityId') ?? '';
  if (!endpoint || !fetch || Object.keys(actor).length === 0 || !registration || !activityId) return undefined;
  return { endpoint, fetch, actor, registration, activityId };
}
