// The three resources of xAPI (1.0.3, part three) that a lesson needs.

export interface LrsRequest {
  readonly method: 'GET' | 'PUT' | 'POST';
  readonly resource: 'statements' | 'activities/state' | 'agents/profile';
  readonly parameters?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: string;
  /** Sent on even where the page goes away meanwhile: browsers let 64 KB of such requests be under way. */
  readonly keepalive?: boolean;
}

export interface LrsAnswer {
  /** Of HTTP; 0 where there was no answer. */
  readonly status: number;
  readonly text: string;
}

/** A learning record store. It never rejects. */
export type Lrs = (request: LrsRequest) => Promise<LrsAnswer>;

const VERSION = '1.0.3';

/** Milliseconds: longer than any answer that is worth waiting for. */
const PATIENCE = 30_000;

/** `authorisation` is the whole header. The request is on its way when the call returns. */
export const connectLrs =
  (endpoint: string, authorisation: string): Lrs =>
  async ({ method, resource, parameters = {}, body, keepalive = false }) => {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), PATIENCE);
    try {
      const answer = await fetch(addressOf(endpoint, resource, parameters), {
        method,
        headers: {
          Authorization: authorisation,
          'X-Experience-API-Version': VERSION,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
        keepalive,
        cache: 'no-store',
        signal: waiting.signal,
      });
      return { status: answer.status, text: await answer.text() };
    } catch {
      return { status: 0, text: '' };
    } finally {
      clearTimeout(timer);
    }
  };

export const isSuccess = ({ status }: LrsAnswer): boolean => status >= 200 && status < 300;

/** An endpoint may lack its last slash, and may have a query of its own. */
function addressOf(endpoint: string, resource: string, parameters: Readonly<Record<string, string>>): string {
  const address = new URL(endpoint);
  address.pathname = address.pathname.replace(/\/?$/, `/${resource}`);
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return address.href;
}
