import { request } from 'node:http';
import { connect } from 'node:net';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { topicText } from '../support/cli.js';
import { serve } from './use-preview.js';

// What the server gives, and to whom.

const FILES = { 'content/water/topic.md': topicText('water'), 'secret.txt': 'a secret' };

interface Answered {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
}

/** As it is, with no normalising of the path. */
function get(address: string, path: string, options: { host?: string; method?: string } = {}): Promise<Answered> {
  const { hostname, port, host } = new URL(address);
  return new Promise((done, fail) => {
    const asked = request(
      { hostname, port, path, method: options.method ?? 'GET', headers: { host: options.host ?? host } },
      async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part as Buffer);
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
      },
    );
    asked.on('error', fail).end();
  });
}

test('answers to its own names alone', async () => {
  const { preview } = await serve(FILES);
  const { port } = new URL(preview.address);
  expect((await get(preview.address, '/')).status).toBe(200);
  expect((await get(preview.address, '/', { host: `localhost:${port}` })).status).toBe(200);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    'localhost:1',
    `localhost.evil.example:${port}`,
  ]) {
    const { status, body } = await get(preview.address, '/', { host });
    expect([host, status]).toEqual([host, 421]);
    expect(String(body)).not.toContain('water');
  }
});

test('listens on 127.0.0.1 alone', async () => {
  const { preview } = await serve(FILES);
  expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const socket = connect(Number(new URL(preview.address).port), '127.0.0.2');
  await expect(new Promise((done, fail) => socket.on('connect', done).on('error', fail))).rejects.toThrow(
    'ECONNREFUSED',
  );
});

test('gives no file of the disk, however it is asked for', async () => {
  const { preview, path } = await serve(FILES);
  const topic = encodeURIComponent(path('content/water/topic.md'));
  const up = ['..', '%2e%2e', '..%2f..', '%2e%2e%2f%2e%2e', '..%5c..', '....//'];
  const paths = [
    ...up.flatMap((way) => [`/${way}/secret.txt`, `/lesson/${topic}/scorm12/${way}/secret.txt`]),
    `/lesson/${encodeURIComponent(path('secret.txt'))}/scorm12/index.html`,
    `/lesson/${topic}/scorm12/${encodeURIComponent(path('secret.txt'))}`,
    `/lesson/${topic}/../secret.txt`,
    `/package/${encodeURIComponent(path('secret.txt'))}/scorm12`,
    `/package/${topic}/constructor`,
    `/lesson/${topic}/cmi5/index.html`,
    '/constructor',
    '/__proto__/x',
    '/%',
    '/content/water/topic.md',
    '//',
  ];
  for (const each of paths) {
    const { status, body } = await get(preview.address, each);
    expect([each, String(body).includes('a secret')]).toEqual([each, false]);
    expect([each, status]).toEqual([each, each === '//' ? status : 404]);
  }
});

test('takes nothing but GET', async () => {
  const { preview } = await serve(FILES);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect((await get(preview.address, '/', { method })).status).toBe(405);
});

test('the page may load its own files only, and may not be framed by others', async () => {
  const { preview, path } = await serve(FILES);
  const page = await get(preview.address, '/');
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
  expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  const lesson = `/lesson/${encodeURIComponent(path('content/water/topic.md'))}/scorm12/index.html`;
  expect((await get(preview.address, lesson)).headers['content-security-policy']).toBe("frame-ancestors 'self'");
});

test('a title from the source stays text in the page', async () => {
  const nasty = topicText('water').replace('About water', "'</title><script>alert(1)</script>\"'");
  const { preview } = await serve({ 'content/water/topic.md': nasty });
  expect(String((await get(preview.address, '/')).body)).not.toContain('<script>alert');
});

test('packs any target of the last good version', async () => {
  const { preview, path } = await serve(FILES);
  const topic = encodeURIComponent(path('content/water/topic.md'));
  const { headers, body } = await get(preview.address, `/package/${topic}/scorm12`);
  expect(headers['content-disposition']).toBe('attachment; filename="water.scorm12.zip"');
  expect(Object.keys(unzipSync(body))).toContain('imsmanifest.xml');
  const bank = await get(preview.address, `/package/${topic}/moodle-xml`);
  expect(String(bank.body)).toContain('<quiz>');
});
