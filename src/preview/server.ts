import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UsageError } from '../build/usage-error.js';
import { watchPaths } from '../build/watch.js';
import { refusal, send, sendStream } from './response.js';
import { replyTo } from './routes.js';
import { viewOf } from './view-of.js';
import { words } from './words.js';
import { openWorkshop, type Sources, type Workshop } from './workshop.js';

/** Of this machine alone: what is previewed is nobody else's. */
const HOST = '127.0.0.1';

export interface Preview {
  /** `http://127.0.0.1:4321/` */
  readonly address: string;
  readonly topics: number;
  readonly close: () => Promise<void>;
}

/** Whom the pages that are open are told of changes; called after each. */
type Listeners = Set<() => void>;

/**
 * Serves topics, and their lessons from memory; port 0 is any that is free. Reads them anew when something below `watched`
 * changes, but not for the packages in `out`; what goes wrong then is told to `onError`. Throws a UsageError where there is no topic, or another program
 * has the port.
 */
export async function startPreview(
  sources: Sources & { readonly watched: readonly string[]; readonly out: string },
  port: number,
  onError: (error: unknown) => void,
): Promise<Preview> {
  const workshop = await openWorkshop(sources);
  const listeners: Listeners = new Set();
  const server = createServer((request, response) => {
    answer(request, response, workshop, listeners).catch((error: unknown) => {
      if (!response.headersSent) send(response, refusal(500, error instanceof Error ? error.message : String(error)));
    });
  });
  await listen(server, port);
  const refresh = async (): Promise<void> => {
    await workshop.refresh();
    for (const tell of listeners) tell();
  };
  const unwatch = watchPaths(sources.watched, refresh, { except: sources.out, onError });
  return {
    address: `http://${HOST}:${portOf(server)}/`,
    topics: workshop.works().length,
    close: () => {
      unwatch();
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(error.code === 'EADDRINUSE' ? new UsageError(words.portTaken(port)) : error);
    });
    server.listen(port, HOST, done);
  });
}

async function answer(
  { url = '/', method, headers, socket }: IncomingMessage,
  response: ServerResponse,
  workshop: Workshop,
  listeners: Listeners,
): Promise<void> {
  // A name of somebody else's that was made to lead here (DNS rebinding) would let their pages read ours.
  const names = [HOST, 'localhost'].map((name) => `${name}:${socket.localPort}`);
  if (!names.includes(headers.host ?? '')) return send(response, refusal(421, words.foreignHost));
  if (method !== 'GET' && method !== 'HEAD') return send(response, refusal(405, words.onlyGet));
  if (!URL.canParse(url, `http://${HOST}`)) return send(response, refusal(404, words.notFound));
  const address = new URL(url, `http://${HOST}`);
  if (address.pathname !== '/events') return send(response, await replyTo(address, workshop));
  follow(response, listeners, () => viewOf(workshop, address.searchParams.get('topic') ?? undefined));
}

/** Sends the view, and each other one that it becomes, until the page is closed. */
function follow(response: ServerResponse, listeners: Listeners, view: () => object): void {
  const write = sendStream(response);
  let sent = '';
  const tell = (): void => {
    const text = JSON.stringify(view());
    if (text !== sent) write(text);
    sent = text;
  };
  listeners.add(tell);
  response.on('close', () => listeners.delete(tell));
  tell();
}
