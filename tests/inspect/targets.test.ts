import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/inspect/inspection.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { type Files, faultsOf, inspectBytes, inspectFiles, inspectTarget, sampleTopic } from '../support/inspected.js';
import { hasSchemas, schemaFolder } from '../support/xsd.js';

const names = Object.keys(targets) as TargetName[];
const topics = await Promise.all(['binary-search', 'congress-1956', 'secret-speech'].map(sampleTopic));
const schemas = hasSchemas ? schemaFolder : undefined;

/** Common Cartridge asks a question of several parts as several; these have one. */
const WHOLE = ['single-choice', 'multiple-choice', 'true-false', 'short-text', 'essay'];

const points = (questions: readonly Question[]): number => questions.reduce((sum, each) => sum + (each.points ?? 0), 0);

function asked(topic: Topic, questions: readonly Question[], id: string): Question | undefined {
  return questions.find((each) => each.id === id || each.id === `${topic.id}-${id}`);
}

describe.each(names)('a package of %s', (target) => {
  test.each(topics)('of $id is what it is, and has no fault', async (topic) => {
    const found = await inspectTarget(topic, target, schemas);
    expect(found.kind).toBe(target);
    expect(faultsOf(found)).toEqual([]);
    expect(found.title).toBe(topic.title);
    expect(found.files.length).toBeGreaterThan(0);
  });

  test.each(topics)('of $id asks what the topic asks, for as many points', async (topic) => {
    const { questions } = await inspectTarget(topic, target);
    const wanted = topic.quiz!.questions.filter(({ type }) => target !== 'imscc' || WHOLE.includes(type));
    const found = wanted.map(({ id }) => asked(topic, questions, id));
    expect(found.map((each) => each?.id)).toEqual(wanted.map(({ id }) => expect.stringContaining(id)));
    expect(found.map((each) => each?.points)).toEqual(wanted.map((each) => each.points));
    if (target !== 'imscc') expect(points(questions)).toBe(points(wanted as unknown as Question[]));
  });

  test.each(topics)('of $id offers its choices, and knows which are right', async (topic) => {
    const { questions } = await inspectTarget(topic, target);
    for (const question of topic.quiz!.questions) {
      if (question.type !== 'single-choice' && question.type !== 'multiple-choice') continue;
      // Each format writes formulas in its own way.
      if (question.choices.some(({ text }) => text.html.includes('<math'))) continue;
      const found = asked(topic, questions, question.id);
      const texts = (all: typeof question.choices): string[] => all.map(({ text }) => text.text);
      expect(found?.type, question.id).toBe(question.type);
      expect(found?.choices, question.id).toEqual(texts(question.choices));
      expect(found?.key, question.id).toEqual(texts(question.choices.filter(({ right }) => right)));
    }
  });
});

const LESSONS = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'] as const satisfies TargetName[];

test.each(LESSONS)('a lesson of %s tells type and key of every question, and the settings', async (target) => {
  for (const topic of topics) {
    const { questions, settings } = await inspectTarget(topic, target);
    expect(questions.map(({ id, type }) => [id, type])).toEqual(
      topic.quiz!.questions.map(({ id, type }) => [id, type]),
    );
    const keyless = questions.filter(({ key }) => key.length === 0).map(({ type }) => type);
    expect(keyless.filter((type) => type !== 'essay')).toEqual([]);
    expect(settings).toMatchObject({ pass: topic.quiz!.pass, attempts: topic.quiz!.attempts });
  }
});

test.each(['scorm12', 'scorm2004-3', 'scorm2004-4'] as const)(
  'what the player of %s calls is found',
  async (target) => {
    const { calls } = await inspectTarget(topics[0]!, target);
    const is12 = target === 'scorm12';
    expect(calls).toEqual(
      expect.arrayContaining(
        is12
          ? ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'cmi.core.lesson_status']
          : ['Initialize', 'SetValue', 'Commit', 'Terminate', 'cmi.completion_status'],
      ),
    );
  },
);

const examples = resolve('../shared/examples');

/** What each example is, and what is wrong with it: some are no more than a manifest. */
const EXAMPLES: Record<string, readonly [kind: string, faults: readonly string[]]> = {
  'canvas-cartridge': ['canvas', []],
  cmi5: ['cmi5', ['error file-missing cmi5.xml']],
  imscc11: ['imscc', []],
  'moodle-xml': ['moodle-xml', []],
  qti12: ['qti12', []],
  qti21: ['qti21', []],
  qti22: ['qti22', []],
  qti30: ['qti30', []],
  scorm12: ['scorm12', []],
  'scorm2004/3rd': ['scorm2004-3', ['error file-missing imsmanifest.xml', 'warning never-starts']],
  'scorm2004/4th': ['scorm2004-4', ['error file-missing imsmanifest.xml', 'warning never-starts']],
};

async function folderFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const shown = paths.filter((path) => !path.endsWith('README.md'));
  const read = shown.map(async (path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path)]);
  return Object.fromEntries(await Promise.all(read));
}

describe.skipIf(!existsSync(examples))('an example that another system read', () => {
  test.each(Object.entries(EXAMPLES))('%s', async (name, [kind, faults]) => {
    const files = await folderFiles(join(examples, name));
    const found =
      kind === 'moodle-xml'
        ? await inspectBytes(Object.values(files)[0]!, 'bank.xml')
        : await inspectFiles(files, schemas);
    expect(found.kind).toBe(kind);
    expect(faultsOf(found)).toEqual(faults);
  });
});
