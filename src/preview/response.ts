import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';

/** What is answered to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Of the files that lessons are made of, and of the page's own. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.vtt': 'text/vtt; charset=utf-8',
};

/** In every answer: nothing is kept, guessed, or told to another site. */
const ALWAYS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A file, its type by the ending of `path`. */
export const fileReply = (path: string, body: Reply['body'], headers: Reply['headers'] = {}): Reply => ({
  status: 200,
  headers: { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream', ...headers },
  body,
});

/** A refusal, in one line. */
export const refusal = (status: number, reason: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${reason}\n`,
});

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, { ...ALWAYS, ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** An answer without an end: a message for each `data:` (HTML, 9.2.6). */
export function sendStream(response: ServerResponse): (data: string) => void {
  response.writeHead(200, { ...ALWAYS, 'content-type': 'text/event-stream; charset=utf-8' });
  return (data) => response.write(`data: ${data}\n\n`);
}
