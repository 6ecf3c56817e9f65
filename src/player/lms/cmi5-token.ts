import { asText, parseRecord } from './json.js';
import { readStored, store } from './storage.js';

/** The right to talk to the LRS during one launch. */
export interface Ticket {
  /** The header `Authorization` (cmi5 8.2.1). */
  readonly authorisation: string;
  /** Whether it was taken before, by the same tab. */
  readonly isOld: boolean;
  /** The launch is over: from now on nobody gets a ticket for it. */
  readonly end: () => void;
}

/**
 * `address` gives the token out once only, so that this tab keeps it: a page that the browser threw away, for want of
 * memory, goes on where it was. `over` where the launch is; undefined where there is no token to be had.
 */
export async function takeTicket(address: string): Promise<Ticket | 'over' | undefined> {
  const key = `lessonpack:${address}`;
  const known = readStored(key, TAB);
  const token = known ?? (await askForToken(address));
  if (token === undefined) return undefined;
  if (token === OVER) return 'over';
  store(key, token, TAB);
  return {
    authorisation: /^(Basic|Bearer) /i.test(token) ? token : `Basic ${token}`,
    isOld: known !== null,
    end: () => {
      store(key, OVER, TAB);
    },
  };
}

/** Where it is forbidden, a page that is loaded again has to be launched again. */
const TAB = 'sessionStorage';

/** In place of a token. */
const OVER = '';

/** An error comes as JSON, with any status: 1 says that the token was given out before, or that it expired (8.2.3). */
async function askForToken(address: string): Promise<string | undefined> {
  try {
    const answer = parseRecord(await (await fetch(address, { method: 'POST', cache: 'no-store' })).text());
    return String(answer['error-code']) === '1' ? OVER : asText(answer['auth-token']) || undefined;
  } catch {
    return undefined;
  }
}
