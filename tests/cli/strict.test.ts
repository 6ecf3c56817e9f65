import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const build = ['build', '--strict', '-t', 'qti12'];
const all = ['loss-pages', 'loss-pass-mark', 'loss-feedback-time'];
const allowing = (rules: readonly string[]): string =>
  topicText('alpha').replace('title:', `allow-loss: [${rules.join(', ')}]\ntitle:`);

describe('--strict', () => {
  it('builds nothing of a topic with losses, and says how to allow them', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    const { status, stdout, stderr } = await lessonpack(cwd, build);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'dist/alpha.qti12.zip'))).toBe(false);
    expect(stderr).toContain('loss-pages');
    expect(stdout).toContain(`allow-loss: [${[...all].sort().join(', ')}]\n`);
    expect((await lessonpack(cwd, ['check', '--strict', '-t', 'qti12'])).stderr).toContain('allow-loss: [');
  });

  it('builds a topic that allows them all, prints them no more, and keeps them in build.json', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': allowing(all) });
    const { status, stdout, stderr } = await lessonpack(cwd, build);
    expect(status).toBe(0);
    expect(stderr).not.toContain('loss-');
    expect(stdout).toMatch(/3 losses \(3 allowed\)/);
    const { packages } = JSON.parse(await readFile(join(cwd, 'dist/build.json'), 'utf8'));
    const losses = packages[0].losses.map(({ rule, allowed }: Record<string, unknown>) => ({ rule, allowed }));
    expect(losses).toHaveLength(3);
    expect(losses).toEqual(expect.arrayContaining(all.map((rule) => ({ rule, allowed: true }))));
    expect(packages[0].lesson).toEqual({ status: 'lost', losses: losses.map(({ rule }: { rule: string }) => rule) });
  });

  it('refuses a topic that allows all but one, naming that one alone', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': allowing(all.slice(1)) });
    const { status, stdout, stderr } = await lessonpack(cwd, build);
    expect(status).toBe(1);
    expect(stderr.match(/loss-[a-z-]+/g)).toEqual(['loss-pages']);
    expect(stdout).toContain('allow-loss: [loss-pages]\n');
    const { diagnostics } = JSON.parse((await lessonpack(cwd, [...build, '--format', 'json'])).stdout);
    const told = diagnostics.map(({ rule, allowed }: Record<string, unknown>) => `${rule} ${allowed ?? false}`);
    expect(told.sort()).toEqual(['loss-feedback-time true', 'loss-pages false', 'loss-pass-mark true']);
  });

  it('leaves warnings and errors what they are, whatever a topic allows', async () => {
    const text = allowing([...all, 'question-id-missing']).replace(' {#so}', '');
    const cwd = await folderWith({ 'content/alpha/topic.md': text });
    const { status, stderr } = await lessonpack(cwd, build);
    expect(status).toBe(1);
    expect(stderr).toContain('unknown-loss');
    expect(stderr).toContain('question-id-missing');
  });
});
