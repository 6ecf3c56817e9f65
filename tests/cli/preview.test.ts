import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { cliPath, folderWith, lessonpack, topicText } from '../support/cli.js';

const FILES = { 'content/water/topic.md': topicText('water') };

/** Starts it, and waits for the address that it prints. */
async function start(cwd: string, ...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [cliPath, 'preview', ...args], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: String(line).trim() };
}

test('prints its address, and Ctrl-C ends it with 130 and leaves nothing', async () => {
  const cwd = await folderWith(FILES);
  const { child, address } = await start(cwd);
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(address)).text()).toContain('About water');
  const ended = once(child, 'close');
  child.kill('SIGINT');
  expect((await ended)[0]).toBe(130);
  expect(await readdir(cwd, { recursive: true })).toEqual(['content', 'content/water', 'content/water/topic.md']);
  await expect(fetch(address)).rejects.toThrow();
});

test('a port in use is one line and status 2', async () => {
  const cwd = await folderWith(FILES);
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  expect(await lessonpack(cwd, ['preview', '--port', String(port)])).toEqual({
    status: 2,
    stdout: '',
    stderr: `lessonpack: port ${port} is in use; choose another with --port, or leave it out for a free one\n`,
  });
});

test('takes the port that it is given', async () => {
  const cwd = await folderWith(FILES);
  const free = createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, 'close');
  expect((await start(cwd, '--port', String(port))).address).toBe(`http://127.0.0.1:${port}/`);
});

test.each([
  [['--port', 'many'], '--port must be a number from 0 to 65535, not "many"'],
  [['--port', '65536'], '--port must be a number from 0 to 65535, not "65536"'],
  [['nowhere'], 'nowhere does not exist'],
  [['--prot', '1'], 'there is no option --prot; did you mean --port?'],
])('%j is refused', async (args, message) => {
  const cwd = await folderWith(FILES);
  const { status, stderr } = await lessonpack(cwd, ['preview', ...args]);
  expect([status, stderr]).toEqual([2, `lessonpack: ${message}\n`]);
});
