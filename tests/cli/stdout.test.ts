import { spawn } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliPath } from '../support/cli.js';

/** Prints, the schema where nothing else is named, to that file; or to a reader who leaves at once. */
function printTo(
  file?: string,
  args: readonly string[] = ['schema'],
): Promise<{ status: number | null; stderr: string }> {
  return new Promise((done, fail) => {
    const stdout = file ? openSync(file, 'w') : 'pipe';
    const child = spawn(process.execPath, [cliPath, ...args], { stdio: ['ignore', stdout, 'pipe'] });
    let stderr = '';
    child.stdout?.destroy();
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', fail).on('close', (status) => done({ status, stderr }));
  });
}

describe('stdout that takes no more', () => {
  it('is no error where the reader has seen enough', async () => {
    expect(await printTo()).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    [['completion', 'zsh']],
    [['targets', 'content']],
    [['check', 'content/secret-speech', '--format', 'json', '-q']],
    [['inspect', '--help']],
    [['preview', 'content/secret-speech']],
  ])('nor is it with %s', async (args) => {
    const { status, stderr } = await printTo(undefined, args);
    expect(status, stderr).toBe(0);
    expect(stderr).not.toMatch(/EPIPE|^ +at /m);
  });

  it.skipIf(!existsSync('/dev/full'))('is one where the disk is full, and is told', async () => {
    const { status, stderr } = await printTo('/dev/full');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^lessonpack: what is printed does not fit on its disk[^\n]+\(ENOSPC\)\n$/);
  });
});
