import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { checkTopic } from '../../src/check/index.js';
import { outOption, sharedOptions } from '../../src/commands/options.js';
import { COLOURS } from '../../src/config/contrast.js';
import { readConfig } from '../../src/config/index.js';
import { configSchema } from '../../src/config/schema.js';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { formatters } from '../../src/diagnostics/format/index.js';
import { readCourse } from '../../src/read/course.js';
import { readTopic } from '../../src/read/index.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import { type Preset, presets } from '../../src/targets/presets.js';
import { quizSettings } from '../../src/topic/quiz.js';
import { topicSchema } from '../../src/topic/topic.js';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'],
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Fenced blocks of a language; the fence itself may be three backticks or more. */
function examplesIn(document: string, language: string): string[] {
  const fence = new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)^\\1$`, 'gm');
  return [...readFileSync(document, 'utf8').matchAll(fence)].map((found) => found[2] ?? '');
}

/** Anchors of a document's headings, as code hosts form them. */
function anchorsOf(document: string): string[] {
  const headings = readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(documents)('%s', (document) => {
  test('links to files and headings that exist', () => {
    const prose = readFileSync(document, 'utf8')
      .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
      .replace(/`[^`\n]*`/g, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] ?? '');
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? document : join(dirname(document), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

test.each(Object.entries<Preset>(presets))(
  'docs/upload.md says of --for %s what it builds and where each goes in',
  (name, { uploads }) => {
    const section = readFileSync('docs/upload.md', 'utf8')
      .split(/^## /m)
      .find((text) => text.includes(`\`--for ${name}\``));
    const rows = [...(section ?? '').matchAll(/^\| `ID\.(.*)` \| (.*) \|$/gm)].map(([, file, line]) => [file, line]);
    const wanted = Object.entries(uploads).map(([target, line]) => [
      `${target}.${targets[target as TargetName].extension}`,
      line,
    ]);
    expect(section).toBeDefined();
    expect(rows).toEqual(name === 'all' ? [] : wanted);
  },
);

test('the README names every option of the command line and every target', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = [
    ...Object.keys({ ...outOption, ...sharedOptions }).map((name) => `--${name}`),
    ...Object.keys(targets),
  ];
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

test('the example of a config file is one, and the reference names every key', async () => {
  const [text = ''] = examplesIn('docs/config.md', 'yaml');
  const folder = await mkdtemp(join(tmpdir(), 'lessonpack-config-'));
  await mkdir(join(folder, 'content/history'), { recursive: true });
  await mkdir(join(folder, 'theme'));
  await writeFile(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  await writeFile(join(folder, 'lessonpack.yaml'), text);
  const { diagnostics } = readConfig(join(folder, 'lessonpack.yaml'), loadAssets);
  await rm(folder, { recursive: true });
  expect(diagnostics).toEqual([]);
  const reference = readFileSync('docs/config.md', 'utf8');
  expect([...Object.keys(configSchema.shape), ...COLOURS].filter((key) => !reference.includes(`\`${key}\``))).toEqual(
    [],
  );
});

test('the format reference names every key of the front matter', () => {
  const format = readFileSync('docs/format.md', 'utf8');
  // What stands in the Markdown below the front matter, and where it stands.
  const fromText = ['at', 'heading', 'definition', 'sections', 'quiz'];
  const keys = Object.keys(topicSchema.shape).filter((key) => !fromText.includes(key));
  const names = [...keys, ...Object.keys(quizSettings).map((key) => `quiz.${key}`)];
  expect(names.filter((name) => !format.includes(`\`${name}\``))).toEqual([]);
});

describe('an example of a topic', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lessonpack-documents-'));
    // The picture of the hotspot.
    await mkdir(join(folder, 'img'));
    await copyFile('content/binary-search/img/halving.png', join(folder, 'img/map.png'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function problemsOf(text: string): Promise<string[]> {
    const file = join(folder, 'topic.md');
    await writeFile(file, text);
    return (await readTopic(file)).diagnostics.map(({ rule, line }) => `${line}: ${rule}`);
  }

  const start = '---\nid: example\ntitle: Example\n---\n\n# Example\n\nWhat it is.\n\n';
  const format = examplesIn('docs/format.md', 'markdown');
  const questions = format.filter((text) => text.startsWith('### '));
  const sections = format.filter((text) => text.startsWith('## '));
  const [frontMatter = ''] = examplesIn('docs/format.md', 'yaml');
  const course = examplesIn('docs/format.md', 'yaml').find((text) => text.includes('modules:')) ?? '';

  test.each(examplesIn('README.md', 'markdown'))('in the README is a whole topic: %#', async (text) => {
    expect(await problemsOf(text)).toEqual([]);
  });

  test.each(questions)('in the format reference is a question: %#', async (text) => {
    expect(await problemsOf(`${start}## Quiz\n\n${text}`)).toEqual([]);
  });

  test.each(sections)('in the format reference is a section: %#', async (text) => {
    expect(await problemsOf(start + text)).toEqual([]);
  });

  test('in the format reference is front matter', async () => {
    expect(await problemsOf(start.replace(/^---[\s\S]*?---\n/, frontMatter))).toEqual([]);
  });

  test('in the format reference is a course', async () => {
    const file = join(folder, 'course.yaml');
    await writeFile(file, course);
    for (const id of ['intro', 'history', 'cold-war']) {
      await mkdir(join(folder, id));
      await writeFile(join(folder, id, 'topic.md'), start.replace('id: example', `id: ${id}`));
    }
    const { course: read, diagnostics } = await readCourse(file);
    expect(diagnostics).toEqual([]);
    expect(read?.modules.map(({ topics }) => topics.length)).toEqual([1, 2]);
  });

  test('in the README is told its problems as the README shows them', async () => {
    const [text = ''] = examplesIn('README.md', 'markdown');
    const source = text.replace(/^(title: .*)$/m, '$1\nlangg: en').replace('[x]', '[ ]');
    await problemsOf(source);
    const file = join(folder, 'topic.md');
    const { topic, diagnostics } = await readTopic(file);
    const found = sortDiagnostics([...diagnostics, ...(topic ? checkTopic(topic) : [])]);
    const printed = formatters.pretty(found, { sourceOf: () => source, color: false });
    expect(readFileSync('README.md', 'utf8')).toContain(printed.replaceAll(file, 'content/water-cycle/topic.md'));
  });

  test('is found in each document that has some', () => {
    expect([questions.length, sections.length]).toEqual([11, 2]);
    expect(examplesIn('README.md', 'markdown')).toHaveLength(1);
  });
});
