import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../src/diagnostics/format/cells.js';
import { targets } from '../../src/targets/index.js';
import { folderWith, lessonpack, topicText } from '../support/cli.js';

const choice = '- [x] Yes\n- [ ] No\n';
const questions = `${choice}
### Why? {#why hint-penalty=0.5}

- [x] So
- [ ] Not so

> [!HINT]
> Think.

### In what order? {#order grading=partial}

1. One
2. Two
`;

const lines = (text: string): string[] => text.split('\n');

describe('lessonpack targets', () => {
  it('lists each format with its ending, LMS and upload, in 80 columns', async () => {
    const { status, stdout } = await lessonpack('.', ['targets']);
    expect(status).toBe(0);
    const words = stdout.replace(/\s+/g, ' ');
    for (const [name, { summary, lms, extension }] of Object.entries(targets)) {
      expect(words).toContain(`${name} .${extension}: ${summary} for: ${lms} upload: `);
    }
    expect(words).toContain('--for canvas: scorm12, qti12');
    expect(Math.max(...lines(stdout).map(widthOf))).toBeLessThanOrEqual(80);
  });

  it('lists the same as data, and only what is asked for', async () => {
    const { stdout } = await lessonpack('.', ['targets', '-t', 'qti12', '--format', 'json']);
    const { name, summary, lms, extension, upload } = targets.qti12;
    expect(JSON.parse(stdout).targets).toEqual([{ target: 'qti12', name, summary, lms, extension, upload: [upload] }]);
    expect(JSON.parse(stdout).presets.canvas.targets).toEqual(expect.arrayContaining(['scorm12', 'qti12']));
  });

  it('shows a mark for each question and target, and below the reasons by question', async () => {
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha', questions) });
    const { status, stdout } = await lessonpack(cwd, ['targets', 'content', '-t', 'scorm12', '-t', 'qti12']);
    expect(status).toBe(0);
    const rows = lines(stdout).filter((line) => / [=~×]$/.test(line));
    expect(rows.map((row) => row.replace(/ {2,}/, ': '))).toEqual([
      'the lesson as a whole: = ×',
      'so (single-choice): = =',
      'why (single-choice): = ×',
      'order (ordering): = ~',
    ]);
    expect(stdout).toContain('= exact  ~ adapted');
    expect(stdout).toMatch(/\nwhy \(single-choice\)\n {2}~ loss-hint in qti12\n {4}qti12 has no hints: /);
    expect(Math.max(...lines(stdout).map(widthOf))).toBeLessThanOrEqual(80);
  });

  it('fits 80 columns with every format and long ids, whatever their script', async () => {
    const long = `- [x] Yes\n- [x] Yes, too\n\n### Which? {#${'w'.repeat(60)}}\n\n- [x] A\n- [x] B\n- [ ] C\n\n### 何 ${'x'.repeat(70)}?\n\n- = 1\n`;
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha', long) });
    const { stdout } = await lessonpack(cwd, ['targets', 'content']);
    expect(stdout).toContain('…');
    for (const line of lines(stdout)) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('says in data what build.json says, for every target', async () => {
    const text = topicText('alpha', questions).replace('title:', 'allow-loss: [loss-pages, loss-hint]\ntitle:');
    const cwd = await folderWith({ 'content/alpha/topic.md': text });
    await lessonpack(cwd, ['build', '--for', 'all']);
    const { packages } = JSON.parse(await readFile(join(cwd, 'dist/build.json'), 'utf8'));
    const { stdout } = await lessonpack(cwd, ['targets', 'content', '--format', 'json']);
    const [topic] = JSON.parse(stdout).topics;
    expect(topic.targets.map(({ target }: { target: string }) => target)).toEqual(Object.keys(targets));
    const built = packages.map(({ target, losses, lesson, questions }: Record<string, unknown>) => ({
      target,
      losses,
      lesson,
      questions,
    }));
    expect(topic.targets).toEqual(built);
    const qti12 = built.find(({ target }: { target: string }) => target === 'qti12');
    expect(qti12.questions[1]).toEqual({
      id: 'why',
      type: 'single-choice',
      status: 'lost',
      losses: ['loss-hint', 'loss-hint-penalty'],
    });
    expect(qti12.losses.filter(({ allowed }: { allowed?: true }) => allowed)).toHaveLength(2);
  });

  it('tells a broken topic from the others, and exits 1', async () => {
    const broken = topicText('beta', '- [ ] Yes\n- [ ] No\n');
    const cwd = await folderWith({ 'content/alpha/topic.md': topicText('alpha'), 'content/beta/topic.md': broken });
    const { status, stdout } = await lessonpack(cwd, ['targets', 'content', '--format', 'json']);
    expect(status).toBe(1);
    const { topics, diagnostics } = JSON.parse(stdout);
    expect(topics.map(({ topic }: { topic: string }) => topic)).toEqual(['alpha']);
    expect(diagnostics.map(({ rule }: { rule: string }) => rule)).toContain('no-right-choice');
  });
});
