import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { uploadLines } from '../../src/commands/build.js';
import { chooseTargets } from '../../src/commands/choice.js';
import { targets } from '../../src/targets/index.js';
import { presets, targetsOf } from '../../src/targets/presets.js';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

describe('presets', () => {
  it('every one begins with the lesson itself; all has every target, with its own way in', () => {
    for (const name of Object.keys(presets) as (keyof typeof presets)[]) expect(targetsOf(name)[0]).toBe('scorm12');
    expect(targetsOf('all')).toEqual(Object.keys(targets));
    const { uploadOf } = chooseTargets({ for: ['all'] }, []);
    for (const name of targetsOf('all')) expect(uploadOf(name)).toEqual([targets[name].upload]);
  });

  it('with --target make one list, each once', () => {
    const { targets: chosen } = chooseTargets({ for: ['canvas', 'canvas'], target: ['web', 'qti12'] }, ['cmi5']);
    expect(chosen).toEqual([...targetsOf('canvas'), 'web']);
    expect(chooseTargets({ for: [], target: [] }, ['cmi5']).targets).toEqual(['cmi5']);
  });

  it('say by LMS where a file goes in, each LMS once', () => {
    const { uploadOf } = chooseTargets({ for: ['moodle', 'canvas', 'moodle'], target: ['web'] }, []);
    expect(uploadOf('scorm12').map((line) => line.split(',')[0])).toEqual(['Moodle', 'Canvas']);
    expect(uploadOf('web')).toEqual([targets.web.upload]);
  });

  it('lines for uploading fit 80 columns', () => {
    for (const name of Object.keys(presets) as (keyof typeof presets)[]) {
      const { targets: chosen, uploadOf } = chooseTargets({ for: [name] }, []);
      const text = uploadLines(chosen.flatMap((target) => uploadOf(target).map((line) => ({ name: target, line }))));
      expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
      for (const target of chosen) expect(text).toContain(`  ${target} `);
    }
  });

  it('build their packages and close with where each goes in', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    const { status, stdout } = await lessonpack(cwd, ['build', '--for', 'canvas']);
    expect(status).toBe(0);
    const files = (await readdir(join(cwd, 'dist'))).filter((name) => name !== 'build.json');
    const made = targetsOf('canvas').map((name) => `alpha.${name}.${targets[name].extension}`);
    expect(files.sort()).toEqual(made.sort());
    expect(stdout).toMatch(/\n {2}scorm12 +Canvas, lesson and quiz: SCORM/);
    expect(stdout).toMatch(/\n {2}qti12 +Canvas, the quiz: Settings > /);
  });

  it('a mistyped one names the nearest', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    for (const command of ['build', 'check', 'targets']) {
      expect(await lessonpack(cwd, [command, '--for', 'moodel'])).toMatchObject({
        status: 2,
        stderr: 'lessonpack: there is no preset "moodel"; did you mean moodle?\n',
      });
    }
  });
});
