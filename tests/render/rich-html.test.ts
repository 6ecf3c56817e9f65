import { expect, test } from 'vitest';
import { richWriter } from '../../src/render/rich-html.js';
import { en } from '../../src/render/strings/en.js';
import { StyleSheet } from '../../src/render/style-sheet.js';
import type { Media } from '../../src/topic/media.js';
import { rich } from '../support/topics.js';

const media: Media[] = [{ name: 'a & b.png', type: 'image/png', bytes: new Uint8Array(), width: 30, height: 20.4 }];

function write(html: string): { html: string; css: string } {
  const sheet = new StyleSheet();
  const written = richWriter({ media, lang: 'en' }, en, sheet)({ ...rich(''), html });
  return { html: written, css: String(sheet) };
}

test('addresses media below the media folder, and says how large they are', () => {
  expect(write('<img src="media:a &amp; b.png" alt="A" />').html).toMatch(
    /^<img src="media\/a-b--\w+\.png" width="30" height="20" alt="A" \/>$/,
  );
});

test('a picture on its own with a title is a figure', () => {
  expect(write('<p><img src="media:b.png" alt="A" title="Two &quot;names&quot;" /></p>').html).toBe(
    '<figure><img src="media/b.png" alt="A" /><figcaption>Two &quot;names&quot;</figcaption></figure>',
  );
  expect(write('<p>See <img src="media:b.png" alt="A" title="T" /></p>').html).toContain('title="T"');
});

test('links to other hosts leave the lesson open; links within it stay', () => {
  expect(write('<a href="https://a.example/">x</a>').html).toContain('target="_blank" rel="noopener noreferrer"');
  expect(write('<a href="#facts">x</a>').html).toBe('<a href="#facts">x</a>');
});

test('what may be wide scrolls in a box that the keyboard reaches', () => {
  expect(write('<table><tr><td>1</td></tr></table>').html).toMatch(
    /^<div class="scroll" [^>]*tabindex="0"[^>]*><table>.*<\/table><\/div>$/,
  );
  expect(write(`<pre><code>${'x'.repeat(50)}\n</code></pre>`).html).toMatch(/^<pre class="scroll"/);
  expect(write('<pre><code>short\n</code></pre>').html).toBe('<pre><code>short\n</code></pre>');
  expect(write('<math display="block"><mi>x</mi></math>').html).toMatch(/^<span class="scroll"[^>]*><math/);
  expect(write('<math><mi>x</mi></math>').html).toBe('<math><mi>x</mi></math>');
});

test('styles become classes, one for each style', () => {
  const { html, css } = write(
    '<td style="text-align:right">1</td><td style="text-align:right">2</td><mtd class="tml-right" style="padding-left:0em;padding-right:5.9776pt;">x</mtd>',
  );
  expect(html).toBe('<td class="s1">1</td><td class="s1">2</td><mtd class="s2 tml-right">x</mtd>');
  expect(css).toBe('.s1{text-align:right}\n.s2{padding-left:0em;padding-right:5.9776pt}\n');
});

test.each([
  'color:red}body{display:none',
  'background:url(https://a.example/x)',
  'background:\\75rl(x)',
  'a:b/*',
  '@import:x',
])('no style gets out of its rule or loads a file: %s', (style) => {
  const { html, css } = write(`<td style="${style}">1</td>`);
  expect(html).toBe('<td>1</td>');
  expect(css).toBe('');
});

test('a player loads its files from the media folder, and its transcript says what it is', () => {
  const player =
    '<figure data-player="video">\n<video src="media:a.mp4" poster="media:b.png" aria-label="A"><track src="media:a.en.vtt" /></video>\n<details data-transcript=""><summary>A &amp; {b}</summary>\n<p>Words</p>\n</details>\n</figure>';
  expect(write(player).html).toBe(
    '<figure data-player="video">\n<video src="media/a.mp4" poster="media/b.png" aria-label="A"><track src="media/a.en.vtt" /></video>\n<details class="transcript"><summary>Transcript: A &amp; {b}</summary>\n<p>Words</p>\n</details>\n</figure>',
  );
});
