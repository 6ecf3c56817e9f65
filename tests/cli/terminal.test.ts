import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cliPath, folderWith } from '../support/cli.js';

/** util-linux's `script` gives a program a terminal; that of other systems takes other options. */
const hasScript = ((): boolean => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
})();

/** Runs `init` on a terminal, and types each answer once its question stands there. */
async function typed(cwd: string, answers: readonly (readonly [question: string, keys: string])[]) {
  const command = `'${process.execPath}' '${cliPath}' init lessons`;
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] });
  const left = [...answers];
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    const [next] = left;
    if (next === undefined || !shown.includes(next[0])) return;
    left.shift();
    child.stdin.write(next[1]);
  });
  const [status] = (await once(child, 'close')) as [number];
  return { status, shown };
}

describe.skipIf(!hasScript)('lessonpack init on a terminal', () => {
  it('asks, and writes what was answered', async () => {
    const cwd = await folderWith({});
    const { status, shown } = await typed(cwd, [
      ['Which LMS:', 'moodle\r'],
      ['Language of the lessons?', 'de\r'],
    ]);
    expect(status, shown).toBe(0);
    const config = await readFile(join(cwd, 'lessons/lessonpack.yaml'), 'utf8');
    expect(config).toContain('targets: [scorm12, moodle-xml, imscc]\nlang: de\n');
  });

  it('takes Enter for what stands in brackets', async () => {
    const cwd = await folderWith({});
    const { status, shown } = await typed(cwd, [
      ['Which LMS:', '\r'],
      ['Language of the lessons?', '\r'],
    ]);
    expect(status, shown).toBe(0);
    expect(await readFile(join(cwd, 'lessons/lessonpack.yaml'), 'utf8')).toContain('lang: en\n');
  });

  it('writes nothing after Ctrl-C, and ends with 130', async () => {
    const cwd = await folderWith({});
    const { status } = await typed(cwd, [['Which LMS:', '\u0003']]);
    expect(status).toBe(130);
    expect(await readdir(cwd)).toEqual([]);
  });
});
