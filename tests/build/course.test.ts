import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildFiles } from '../../src/build/build-files.js';
import { runTarget } from '../../src/build/build-package.js';
import { discoverTopics } from '../../src/build/discover.js';
import { createExaminer } from '../../src/build/examine.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import { LONGEST_STATE, stateLength } from '../../src/topic/state-length.js';
import type { Topic } from '../../src/topic/topic.js';
import { folderWith } from '../support/cli.js';
import { courseSample } from '../support/course-sample.js';

const THIRTY = { topics: 30 };

async function examined(files: Record<string, string>): Promise<{ topic: Topic; found: string[]; folder: string }> {
  const folder = await folderWith(files);
  const { topic, diagnostics } = await createExaminer()(join(folder, 'course.yaml'));
  if (!topic) throw new Error('there is no course');
  return { topic, found: diagnostics.map((one) => placeOf(one, folder)), folder };
}

const placeOf = ({ file, line, column, rule }: Diagnostic, folder: string): string =>
  `${file.slice(folder.length + 1)}:${line}:${column} ${rule}`;

describe('a course of 30 topics', () => {
  it('is built in every format, and a learner’s work has room in what an LMS keeps', async () => {
    const folder = await folderWith(courseSample(THIRTY));
    const out = join(folder, 'dist');
    const names = Object.keys(targets) as TargetName[];
    const { packages, diagnostics, failed } = await buildFiles([join(folder, 'course.yaml')], {
      out,
      targetsOf: () => names,
      strict: false,
    });
    expect(failed).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(packages.map(({ file }) => file)).toEqual(
      names.map((name) => expect.stringContaining(`sample-course.${name}.`)),
    );
    const { topic } = await examined(courseSample(THIRTY));
    expect(topic.quiz?.questions).toHaveLength(210);
    expect(stateLength(topic)).toBeLessThanOrEqual(LONGEST_STATE);
  });

  it('has one SCO with one score', async () => {
    const { topic } = await examined(courseSample(THIRTY));
    const { files } = runTarget(topic, 'scorm12');
    const manifest = String(files.find(({ path }) => path === 'imsmanifest.xml')?.content);
    expect(manifest.match(/adlcp:scormtype="sco"/g)).toHaveLength(1);
    expect(manifest).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>');
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(files.filter(({ path }) => path.endsWith('.svg'))).toHaveLength(30);
  });

  it('is told as too long where the answers have no room, and nothing is written', async () => {
    const folder = await folderWith(courseSample({ topics: 70 }));
    const out = join(folder, 'dist');
    const file = join(folder, 'course.yaml');
    const { packages, diagnostics, failed } = await buildFiles([file], {
      out,
      targetsOf: () => ['scorm12'],
      strict: false,
    });
    expect(diagnostics.map((one) => placeOf(one, folder))).toEqual(['course.yaml:1:1 answers-too-long']);
    expect([packages, failed]).toEqual([[], [file]]);
    expect(existsSync(join(out, 'sample-course.scorm12.zip'))).toBe(false);
  });
});

describe('problems', () => {
  const two = courseSample({ topics: 2, perModule: 2 });
  const courseAs = (modules: string): Record<string, string> => ({
    ...two,
    'course.yaml': `id: sample-course\ntitle: A course\nmodules:\n${modules}`,
  });

  it('two topics with one id, and one topic twice, at the second', async () => {
    const same = {
      ...two,
      'topic-02/topic.md': (two['topic-02/topic.md'] ?? '').replace('id: topic-02', 'id: topic-01'),
    };
    expect((await examined(same)).found).toEqual(['course.yaml:5:24 duplicate-topic-id']);
    const twice = courseAs('  - topics: [topic-01]\n  - topics: [topic-02, topic-01/topic.md]\n');
    expect((await examined(twice)).found).toEqual(['course.yaml:5:24 duplicate-topic-id']);
  });

  it('what is wrong with a topic is told in its own file, once, and keeps the course from being built', async () => {
    const broken = {
      ...two,
      'topic-02/topic.md': (two['topic-02/topic.md'] ?? '').replace('- [x] Number', '- [ ] Number'),
    };
    const folder = await folderWith(broken);
    const options = { out: join(folder, 'dist'), targetsOf: () => ['scorm12'] as const, strict: false };
    const { packages, diagnostics, failed } = await buildFiles(discoverTopics([folder]), options);
    expect(diagnostics.map((one) => placeOf(one, folder))).toEqual(['topic-02/topic.md:35:1 no-right-choice']);
    expect(failed).toEqual([join(folder, 'course.yaml'), join(folder, 'topic-02/topic.md')]);
    expect(packages.map(({ topic }) => topic)).toEqual(['topic-01']);
  });

  const { 'course.yaml': _course, ...rest } = two;

  it('settings that the course overrules are told where the topic has them, and only where they differ', async () => {
    const own = (two['topic-02/topic.md'] ?? '').replace(
      'objectives:',
      'quiz:\n  pass: 70\n  attempts: 3\n  time-limit: 10\nobjectives:',
    );
    const { topic, found } = await examined({ ...two, 'topic-02/topic.md': own });
    expect(found).toEqual(['topic-02/topic.md:7:3 loss-course-settings']);
    expect(topic.quiz).toMatchObject({ pass: 70, attempts: 0 });
    const taken = (two['course.yaml'] ?? '').replace(
      'modules:',
      'allow-loss: [loss-course-settings, loss-hnit]\nmodules:',
    );
    const { diagnostics: told } = await createExaminer()(
      join(await folderWith({ 'course.yaml': taken, ...rest, 'topic-02/topic.md': own }), 'course.yaml'),
    );
    expect(told.map(({ rule, allowed }) => [rule, allowed])).toEqual([
      ['unknown-loss', undefined],
      ['loss-course-settings', true],
    ]);
    const folder = await folderWith({ ...two, 'topic-02/topic.md': own });
    const { diagnostics } = await createExaminer()(join(folder, 'topic-02/topic.md'));
    expect(diagnostics).toEqual([]);
  });

  it('what a format loses of a course is told in the topics’ files', async () => {
    const hints = `${two['topic-02/topic.md'] ?? ''}\n> [!hint] Late.\n`;
    const { topic, folder } = await examined({ ...two, 'topic-02/topic.md': hints });
    const hint = runTarget(topic, 'qti12').losses.filter(({ rule }) => rule === 'loss-hint');
    expect(hint.map((one) => placeOf(one, folder))).toEqual([
      expect.stringMatching(/^topic-02\/topic\.md:\d+:1 loss-hint$/),
    ]);
  });

  it('a course whose file is not there, not YAML, or a link to a topic elsewhere', async () => {
    const folder = await folderWith({ 'broken/course.yaml': 'id: [\n' });
    const examine = createExaminer();
    const rules = async (file: string) => (await examine(join(folder, file))).diagnostics.map(({ rule }) => rule);
    expect(await rules('course.yaml')).toEqual(['source-unreadable']);
    expect(await rules('broken/course.yaml')).toEqual(['yaml-broken']);
    await writeFile(join(folder, 'course.yml'), await readFile(join(folder, 'broken/course.yaml')));
    expect(discoverTopics([folder])).toEqual([join(folder, 'broken/course.yaml'), join(folder, 'course.yml')]);
  });
});
