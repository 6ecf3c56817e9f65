import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { OutputFile } from '../../src/targets/target.js';

const require = createRequire(import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt',
};

/** Serves an LMS's page at `/` and lessons at `/NAME/`, from memory. */
export interface LmsServer {
  readonly port: number;
  readonly add: (name: string, files: readonly OutputFile[]) => void;
  readonly close: () => Promise<void>;
}

export async function serveLms(): Promise<LmsServer> {
  const runtime = (name: string) => readFile(require.resolve(`scorm-again/${name}/min`));
  const page =
    '<!doctype html><html lang="en"><title>LMS</title><script src="/scorm12.js"></script><script src="/scorm2004.js"></script><script src="/page.js"></script>';
  const files = new Map<string, string | Uint8Array>([
    ['/', page],
    ['/scorm12.js', await runtime('scorm12')],
    ['/scorm2004.js', await runtime('scorm2004')],
    ['/page.js', await readFile(join(import.meta.dirname, 'lms-page.js'))],
    ['/elsewhere', '<!doctype html><title>Elsewhere</title>'],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = files.get(decodeURIComponent(pathname));
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': type }).end(content);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return {
    port: (server.address() as AddressInfo).port,
    add: (name, added) => {
      for (const { path, content } of added) files.set(`/${name}/${path}`, content);
    },
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
