import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

export const cliPath = resolve(import.meta.dirname, '../../build/cli.cjs');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the compiled program as a user would, in `cwd`. */
export function lessonpack(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [cliPath, ...args], {
      cwd,
      env: { ...process.env, GITHUB_ACTIONS: '', CI_NODE_TOTAL: '', JOB_COMPLETION_INDEX: '', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', fail).on('close', (status) => done({ status, stdout, stderr }));
  });
}

/** A new folder with these files, gone when the test is. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await lastingFolderWith(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A new folder with these files, for whoever removes it. */
export async function lastingFolderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lessonpack-test-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A small valid topic. */
export const topicText = (id: string, question = '- [x] Yes\n- [ ] No\n'): string =>
  `---\nid: ${id}\ntitle: About ${id}\n---\n\n# ${id}\n\nWhat it is.\n\n## Quiz\n\n### Is it so? {#so}\n\n${question}`;
