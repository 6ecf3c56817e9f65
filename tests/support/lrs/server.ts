import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Launched, type LaunchSettings, newLaunch, queryOf } from './launches.js';
import { sessionOf, verbOf } from './statement.js';
import { type LrsStore, lrsStore } from './store.js';

/**
 * How one request is answered: as it should be, by a status alone, by nothing at all (`lose`: though it was taken), or
 * late (milliseconds; `slow`: it is taken late too).
 */
export type Behaviour = (
  request: string,
) => 'well' | 'drop' | 'lose' | { status: number } | { late: number } | { slow: number };

/** A cmi5 LMS with its LRS, of another origin than the lessons. */
export interface TestLrs extends LrsStore {
  /** Launches the lesson: the query for its address. */
  readonly launch: (settings?: LaunchSettings) => Launched & { readonly query: string };
  /** `POST statements`, `PUT activities/state`, …, as they came. */
  readonly requests: string[];
  readonly behave: (how: Behaviour) => void;
  readonly close: () => Promise<void>;
}

const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PUT, POST',
  'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
  'access-control-max-age': '600',
};

interface Answer {
  readonly status: number;
  readonly body?: string;
}

export async function serveLrs(): Promise<TestLrs> {
  const store = lrsStore();
  const launches: Launched[] = [];
  const requests: string[] = [];
  let behaviour: Behaviour = () => 'well';
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const name = `${request.method} ${pathname.replace('/xapi/', '')}`;
    const body = await textOf(request);
    if (request.method === 'OPTIONS') return send(response, { status: 204 });
    requests.push(name);
    const how = behaviour(name);
    if (how === 'drop') return request.socket.destroy();
    if (typeof how === 'object' && 'status' in how) return send(response, how);
    if (typeof how === 'object' && 'slow' in how) await new Promise((done) => setTimeout(done, how.slow));
    const launched = launches.find(({ token }) => request.headers.authorization === `Basic ${token}`);
    const answer = pathname.startsWith('/fetch/')
      ? giveToken(launches, pathname)
      : answerXapi(store, launched, { name, parameters: searchParams, body, version: request.headers });
    if (how === 'lose') return request.socket.destroy();
    if (typeof how === 'object' && 'late' in how) await new Promise((done) => setTimeout(done, how.late));
    send(response, answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...store,
    requests,
    launch: (settings = {}) => {
      const launched = newLaunch(settings);
      launches.push(launched);
      return Object.assign(launched, { query: queryOf(launched, origin) });
    },
    behave: (how) => {
      behaviour = how;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** Once only (cmi5 8.2). */
function giveToken(launches: readonly Launched[], path: string): Answer {
  const launched = launches.find(({ session }) => path === `/fetch/${session}`);
  if (!launched) return { status: 200, body: '{"error-code":"2","error-text":"Nobody was launched."}' };
  if (launched.fetched) return { status: 200, body: '{"error-code":"1","error-text":"It was given out."}' };
  launched.fetched = true;
  return { status: 200, body: JSON.stringify({ 'auth-token': launched.token }) };
}

interface XapiRequest {
  readonly name: string;
  readonly parameters: URLSearchParams;
  readonly body: string;
  readonly version: IncomingMessage['headers'];
}

function answerXapi(store: LrsStore, launched: Launched | undefined, request: XapiRequest): Answer {
  const { name, parameters, body, version } = request;
  // A token ends with its session (cmi5 8.1.2), for the state too; what was sent twice at once may be late.
  const isOver = store.statements.some((one) => sessionOf(one) === launched?.session && verbOf(one) === 'terminated');
  if (!launched || (isOver && name !== 'POST statements')) return { status: 401 };
  if (!String(version['x-experience-api-version']).startsWith('1.0')) return { status: 400 };
  if (name === 'POST statements') return { status: store.take(launched, JSON.parse(body)) };
  if (JSON.stringify(JSON.parse(parameters.get('agent') ?? '0')) !== JSON.stringify(launched.actor)) {
    return { status: 400 };
  }
  if (name === 'GET agents/profile') return { status: 404 };
  const { registration, activityId } = launched;
  if (parameters.get('registration') !== registration || parameters.get('activityId') !== activityId) {
    return { status: 400 };
  }
  const stateId = parameters.get('stateId') ?? '';
  if (name === 'PUT activities/state' && stateId !== 'LMS.LaunchData') {
    store.documents.set(`${registration} ${stateId}`, body);
    return { status: 204 };
  }
  const found = stateId === 'LMS.LaunchData' ? JSON.stringify(launched.launchData) : undefined;
  const document = found ?? store.documents.get(`${registration} ${stateId}`);
  return document === undefined ? { status: 404 } : { status: 200, body: document };
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json' }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
