import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readTopic } from '../../src/read/index.js';
import { type TargetName, targets } from '../../src/targets/index.js';

// What plays in a lesson is in its package, whatever the standard.

const FILES = ['clip.de.vtt', 'clip.en.vtt', 'clip.webm', 'still.png', 'tone.mp3'].map((name) => `media/${name}`);
const lessons: readonly TargetName[] = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'];

async function build(name: TargetName) {
  const { topic } = await readTopic('tests/fixtures/media/topic.md');
  const losses: Diagnostic[] = [];
  const files = targets[name].build(topic!, { assets: loadAssets(), report: (loss) => losses.push(loss) });
  return { files, losses };
}

describe.each(lessons)('%s', (name) => {
  test('holds every file of a recording, and loses nothing of it', async () => {
    const { files, losses } = await build(name);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(FILES));
    expect(losses.map(({ rule }) => rule)).not.toContain('loss-player');
    const page = String(files.find(({ path }) => path === 'index.html')?.content);
    const named = [...page.matchAll(/ (?:src|poster)="(media\/[^"]*)"/g)].map(([, path]) => path);
    expect([...new Set(named)].sort()).toEqual(FILES);
    expect(page).toContain("media-src 'self'");
    expect(page).not.toMatch(/<(?:audio|video)[^>]* (?:autoplay|loop)/);
  });

  test('lists them in its manifest, where it has one of files', async () => {
    const { files } = await build(name);
    const manifest = files.find(({ path }) => path === 'imsmanifest.xml')?.content;
    if (manifest === undefined) return;
    for (const path of FILES) expect(String(manifest)).toContain(`<file href="${path}"`);
    if (name === 'scorm12') expect(String(manifest)).toMatch(/audio\/mpeg[\s\S]*text\/vtt[\s\S]*video\/webm/);
  });

  test('is the same every time', async () => {
    expect((await build(name)).files).toEqual((await build(name)).files);
  });
});
