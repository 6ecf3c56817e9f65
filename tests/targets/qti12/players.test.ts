import { expect, test } from 'vitest';
import { loadAssets } from '../../../src/build/assets.js';
import { type Diagnostic, messageOf } from '../../../src/diagnostics/diagnostic.js';
import { readTopic } from '../../../src/read/index.js';
import { qti12 } from '../../../src/targets/qti12/index.js';

const { topic } = await readTopic('tests/fixtures/media/topic.md');

function build(intro?: string) {
  const losses: Diagnostic[] = [];
  const quiz = { ...topic!.quiz!, ...(intro && { intro: topic!.definition }) };
  const files = qti12.build({ ...topic!, quiz }, { assets: loadAssets(), report: (loss) => losses.push(loss) });
  const text = (name: string): string => String(files.find(({ path }) => path.endsWith(name))?.content);
  return { paths: files.map(({ path }) => path), text, losses };
}

test('a recording becomes a link to its file, with its transcript below it, and that is said', () => {
  const { text, paths, losses } = build();
  const html = text('recordings.xml')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
  expect(html).toContain(
    '<p><a href="$IMS-CC-FILEBASE$/media/tone.mp3">A tone</a></p>\n<blockquote><p><strong>Transcript: A tone</strong></p>\n<p>A tone of 440 hertz.</p>',
  );
  expect(html).not.toMatch(/<(?:audio|video|figure|details|track)/);
  expect(paths).toContain('media/tone.mp3');
  expect(text('imsmanifest.xml')).toContain('<file href="media/tone.mp3"');
  expect(losses.filter(({ rule }) => rule === 'loss-player').map((loss) => messageOf(loss))).toEqual([
    'qti12 has no player with captions: a recording in question "tone" becomes a link to its file, with the transcript below it',
  ]);
});

test('in the introduction too, with its title', () => {
  const { text, paths, losses } = build('intro');
  const html = text('assessment_meta.xml')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"');
  expect(html).toContain(
    '<p><a href="$IMS-CC-FILEBASE$/media/clip.webm">Bars of colour and a tone</a></p>\n<p>A test signal</p>\n<blockquote>',
  );
  expect(html).not.toMatch(/<(?:audio|video|figure|details|track)/);
  expect(paths).toEqual(expect.arrayContaining(['media/clip.webm', 'media/tone.mp3']));
  expect(losses.map(({ rule }) => rule)).toContain('loss-player');
});
