import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const config = 'targets: [web]\nout: packages\nlang: de\nquiz:\n  pass: 40\n';
const project = (more: Record<string, string> = {}) =>
  folderWith({ 'lessonpack.yaml': config, 'content/alpha/topic.md': topicText('alpha'), ...more });

/** The files of a package as text, by name. */
async function opened(cwd: string, name: string): Promise<Record<string, string>> {
  const files = unzipSync(await readFile(join(cwd, name)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe('lessonpack.yaml', () => {
  it('says where, what and with which settings topics are built', async () => {
    const cwd = await project();
    expect(await lessonpack(cwd, ['build'])).toMatchObject({ status: 0 });
    const { 'index.html': page = '' } = await opened(cwd, 'packages/alpha.web.zip');
    expect(page).toContain('lang="de"');
    expect(page).toContain('"pass":40');
    expect(existsSync(join(cwd, 'packages/alpha.scorm12.zip'))).toBe(false);
  });

  it('gives way to what the command line and the topic say', async () => {
    const own = topicText('beta').replace('title:', 'lang: fr\nquiz:\n  pass: 90\ntitle:');
    const cwd = await project({ 'content/beta/topic.md': own });
    await lessonpack(cwd, ['build', '-o', 'elsewhere', '-t', 'scorm12', 'content/beta']);
    const { 'index.html': page = '' } = await opened(cwd, 'elsewhere/beta.scorm12.zip');
    expect(page).toContain('lang="fr"');
    expect(page).toContain('"pass":90');
    expect(existsSync(join(cwd, 'packages'))).toBe(false);
  });

  it('is found from a folder below, and its paths begin where it lies', async () => {
    const cwd = await project({ 'content/alpha/notes.txt': '' });
    expect(await lessonpack(join(cwd, 'content/alpha'), ['build'])).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, 'packages/alpha.web.zip'))).toBe(true);
  });

  it('can be named, and has to be there then', async () => {
    const cwd = await project({ 'other.yaml': 'targets: [web]\nout: others\n' });
    await lessonpack(cwd, ['build', '--config', 'other.yaml']);
    expect(existsSync(join(cwd, 'others/alpha.web.zip'))).toBe(true);
    expect(await lessonpack(cwd, ['build', '--config', 'non.yaml'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lessonpack: non.yaml does not exist\n',
    });
  });

  it('says more of single folders, the inner one last', async () => {
    const folders = 'folders:\n  content/a/b:\n    lang: it\n  content/a:\n    lang: fr\n    quiz:\n      pass: 55\n';
    const cwd = await folderWith({
      'lessonpack.yaml': config + folders,
      'content/a/topic.md': topicText('aa'),
      'content/a/b/topic.md': topicText('bb'),
      'content/abc/topic.md': topicText('cc'),
    });
    expect((await lessonpack(cwd, ['build'])).status).toBe(0);
    const said = async (id: string): Promise<unknown[]> => {
      const page = (await opened(cwd, `packages/${id}.web.zip`))['index.html'] ?? '';
      return [/<html[^>]* lang="(\w+)"/.exec(page)?.[1], /"pass":(\d+)/.exec(page)?.[1]];
    };
    expect([await said('aa'), await said('bb'), await said('cc')]).toEqual([
      ['fr', '55'],
      ['it', '55'],
      ['de', '40'],
    ]);
  });

  it('says of single folders what is built, unless the command line does', async () => {
    const folders = 'folders:\n  content/a:\n    targets: [qti12, moodle-xml]\n';
    const cwd = await folderWith({
      'lessonpack.yaml': config + folders,
      'content/a/topic.md': topicText('aa'),
      'content/b/topic.md': topicText('bb'),
    });
    const { stdout } = await lessonpack(cwd, ['build']);
    const packages = async (): Promise<string[]> =>
      (await readdir(join(cwd, 'packages'))).filter((name) => name !== 'build.json').sort();
    expect(await packages()).toEqual(['aa.moodle-xml.xml', 'aa.qti12.zip', 'bb.web.zip']);
    expect(stdout).toMatch(/\n {2}qti12 +Canvas[\s\S]*\n {2}web /);
    await rm(join(cwd, 'packages'), { recursive: true });
    await lessonpack(cwd, ['build', '-t', 'cmi5']);
    expect(await packages()).toEqual(['aa.cmi5.zip', 'bb.cmi5.zip']);
  });

  it('builds anew what a folder’s theme changes, and only that', async () => {
    const theme = (colour: string) =>
      `targets: [web]\nout: packages\nfolders:\n  content/a:\n    theme:\n      colours:\n        light:\n          accent: "${colour}"\n`;
    const cwd = await folderWith({
      'lessonpack.yaml': theme('#700030'),
      'content/a/topic.md': topicText('aa'),
      'content/b/topic.md': topicText('bb'),
    });
    const built = async (): Promise<Buffer[]> => {
      expect((await lessonpack(cwd, ['build'])).status).toBe(0);
      return Promise.all(['aa', 'bb'].map((id) => readFile(join(cwd, `packages/${id}.web.zip`))));
    };
    const [before, other] = await built();
    await writeFile(join(cwd, 'lessonpack.yaml'), theme('#003070'));
    const [after, same] = await built();
    expect(after?.equals(before as Buffer)).toBe(false);
    expect(same?.equals(other as Buffer)).toBe(true);
  });

  it('with an error builds nothing, and is checked with line and column', async () => {
    const cwd = await project({ 'lessonpack.yaml': 'target: [web]\nstrict: maybe\n' });
    const built = await lessonpack(cwd, ['build']);
    expect(built).toMatchObject({ status: 1, stdout: '' });
    expect(built.stderr).toContain('lessonpack.yaml:1:1  warning  unknown-key');
    expect(built.stderr).toContain('did you mean targets?');
    expect(existsSync(join(cwd, 'dist'))).toBe(false);
    const { stdout, status } = await lessonpack(cwd, ['check', '--format', 'json']);
    expect(status).toBe(1);
    const wrong = JSON.parse(stdout).diagnostics.find(({ rule }: { rule: string }) => rule === 'invalid-value');
    expect(wrong).toMatchObject({ file: 'lessonpack.yaml', line: 2, column: 1 });
  });

  it('can be strict, and the command line undoes it', async () => {
    const cwd = await folderWith({
      'lessonpack.yaml': 'strict: true\ntargets: [web]\n',
      'content/a/topic.md': topicText('alpha').replace('title:', 'mood: good\ntitle:'),
    });
    expect((await lessonpack(cwd, ['check'])).status).toBe(1);
    expect((await lessonpack(cwd, ['check', '--strict=false'])).status).toBe(0);
  });

  it('lends its language to fmt, which knows the quiz by its name', async () => {
    const text = topicText('alpha').replace('## Quiz', '## Тест').replace(' {#so}', '');
    const cwd = await project({ 'content/alpha/topic.md': text, 'lessonpack.yaml': 'lang: ru\n' });
    expect((await lessonpack(cwd, ['fmt'])).stdout).toBe('content/alpha/topic.md\n');
    expect(await readFile(join(cwd, 'content/alpha/topic.md'), 'utf8')).toContain('### Is it so? {#is-it-so}');
  });
});

describe('a theme', () => {
  const theme = `theme:
  colours:
    light:
      accent: "#700030"
    dark:
      accent: "#ffb0d0"
      on-accent: "#300010"
  font: Verdana, sans-serif
  logo:
    file: logo.svg
    alt: A & B School
  folder: theme
`;
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>';

  it('changes colours, font, header and templates, in every kind of lesson', async () => {
    const cwd = await folderWith({
      'lessonpack.yaml': theme,
      'logo.svg': logo,
      'theme/sections/text.eta': '<p class="own"><%= it.page.title %></p>',
      'content/alpha/topic.md': topicText('alpha').replace('## Quiz', '## More\n\nText.\n\n## Quiz'),
    });
    const built = await lessonpack(cwd, ['build', '-t', 'web', '-t', 'scorm12', '-t', 'cmi5']);
    expect(built).toMatchObject({ status: 0, stderr: expect.not.stringContaining('warning') });
    for (const target of ['web', 'scorm12', 'cmi5']) {
      const files = await opened(cwd, `dist/alpha.${target}.zip`);
      expect(files['lesson.css']).toContain('@media screen{:root{--accent:#700030;}}');
      expect(files['lesson.css']).toContain(":root[data-scheme='dark']{--accent:#ffb0d0;--on-accent:#300010;}");
      expect(files['lesson.css']).toContain('--ui-font:Verdana, sans-serif');
      expect(files['logo.svg']).toBe(logo);
      expect(files['index.html']).toContain('<img class="logo" src="logo.svg" alt="A &amp; B School" />');
      expect(files['index.html']).toContain('<p class="own">More</p>');
    }
    expect((await opened(cwd, 'dist/alpha.scorm12.zip'))['imsmanifest.xml']).toContain('href="logo.svg"');
  });

  it('may differ in single folders, and goes on from that of the folder around it', async () => {
    const text = '<p class="own"><%= it.page.title %></p>';
    const cwd = await folderWith({
      'lessonpack.yaml': `targets: [web]
theme:
  colours:
    light: { accent: "#700030", accent-ground: "#ffffff" }
  font: Verdana
  folder: theme
folders:
  content/a:
    theme:
      colours:
        light: { accent: "#003070" }
      logo: { file: logo.svg, alt: A }
  content/a/b:
    theme:
      font: Georgia
`,
      'logo.svg': logo,
      'theme/sections/text.eta': text,
      ...Object.fromEntries(
        ['a', 'a/b', 'c'].map((path) => [
          `content/${path}/topic.md`,
          topicText(`t${path.at(-1)}`).replace('## Quiz', '## More\n\nText.\n\n## Quiz'),
        ]),
      ),
    });
    expect(await lessonpack(cwd, ['build'])).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('warning'),
    });
    const look = async (id: string): Promise<unknown> => {
      const { 'lesson.css': css = '', 'index.html': page = '', ...files } = await opened(cwd, `dist/${id}.web.zip`);
      const own = [/\{--accent:(#\w+);/.exec(css)?.[1], /--ui-font:(\w+)\}\n/.exec(css)?.[1]];
      return [...own, 'logo.svg' in files, css.includes('--accent-ground:#ffffff;'), page.includes('class="own"')];
    };
    expect(await look('tc')).toEqual(['#700030', 'Verdana', false, true, true]);
    expect(await look('ta')).toEqual(['#003070', 'Verdana', true, true, true]);
    expect(await look('tb')).toEqual(['#003070', 'Georgia', true, true, true]);
  });

  it('of a folder is checked with its place, against the colours around it', async () => {
    const cwd = await folderWith({
      'lessonpack.yaml': `theme:
  colours:
    light: { ground: "#fff", surface: "#fff" }
folders:
  content:
    theme:
      colours:
        light:
          text: "#ddd"
      folder: nowhere
`,
      'content/a/topic.md': topicText('aa'),
    });
    const { status, stdout } = await lessonpack(cwd, ['check', '--format', 'json']);
    expect(status).toBe(1);
    const found: Record<string, unknown>[] = JSON.parse(stdout).diagnostics;
    expect(found.find(({ rule }) => rule === 'contrast-low')).toMatchObject({
      file: 'lessonpack.yaml',
      line: 9,
      column: 11,
    });
    expect(found.find(({ rule }) => rule === 'folder-missing')).toMatchObject({ line: 10, column: 7 });
  });

  it('changes nothing that it does not name', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha') });
    await lessonpack(cwd, ['build', '-t', 'web']);
    const { 'index.html': page = '' } = await opened(cwd, 'dist/alpha.web.zip');
    expect(page).not.toContain('class="logo"');
  });
});
