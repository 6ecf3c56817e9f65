import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captionsOf, spokenIn } from '../../src/read/captions.js';
import { readTopic } from '../../src/read/index.js';
import { readBody } from './markdown/reading.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lessonpack-recordings-'));
  await writeFile(join(folder, 'a.mp3'), 'ID3');
  await writeFile(
    join(folder, 'a.vtt'),
    'WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Ann>One &amp; <b>two</b>\r\nthree\r\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** The definition of a topic that is `markdown`. */
async function readDefinition(markdown: string, head = '') {
  const file = join(folder, 'topic.md');
  await writeFile(file, `---\nid: sample\ntitle: Sample\n${head}---\n# Sample\n\n${markdown}\n`);
  const { topic, diagnostics } = await readTopic(file);
  const problems = diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
  return { ...topic!.definition, topic: topic!, problems };
}

/** What the parser of a browser would make of it, as far as XHTML goes. */
function elementsIn(html: string): { name: string; attributes: string[] }[] {
  const root = XmlDocument.fromString(`<div>${html}</div>`);
  const found = root.find('//*').map((node) => {
    const attributes = 'attrs' in node ? (node.attrs as { name: string }[]).map(({ name }) => name) : [];
    return { name: (node as unknown as { name: string }).name, attributes };
  });
  root.dispose();
  return found;
}

describe('a topic with recordings', () => {
  it('has a player for each, which waits for its learner', async () => {
    const { topic, diagnostics } = await readTopic('tests/fixtures/media/topic.md');
    expect(diagnostics).toEqual([]);
    expect(topic?.definition.html).toBe(`<p>A <strong>recording</strong> keeps what was seen and heard.</p>
<figure data-player="video">
<video src="media:clip.webm" poster="media:still.png" controls="" preload="metadata" playsinline="" aria-label="Bars of colour and a tone"><track kind="captions" src="media:clip.en.vtt" srclang="en" label="English" /><track kind="captions" src="media:clip.de.vtt" srclang="de" label="Deutsch" /></video>
<figcaption>A test signal</figcaption>
<details data-transcript=""><summary>Bars of colour and a tone</summary>
<h3>What is heard</h3>
<p>A tone, and <strong>bars</strong> of colour.</p>
</details>
</figure>`);
    expect(topic?.definition.text).toBe('A recording keeps what was seen and heard. Bars of colour and a tone');
    expect(topic?.quiz?.questions[0]?.body?.html).toBe(`<figure data-player="audio">
<audio src="media:tone.mp3" controls="" preload="metadata" aria-label="A tone"></audio>
<details data-transcript=""><summary>A tone</summary>
<p>A tone of 440 hertz.</p>
<p>It ends &lt;after&gt; two seconds.</p>
</details>
</figure>`);
    expect(topic?.media.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'clip.de.vtt text/vtt',
      'clip.en.vtt text/vtt',
      'clip.webm video/webm',
      'still.png image/png',
      'tone.mp3 audio/mpeg',
    ]);
  });

  it('means the same in YAML', async () => {
    const markdown = '![A tone](a.mp3 "Ours"){transcript=a.vtt}';
    await writeFile(join(folder, 'topic.yaml'), `id: sample\ntitle: Sample\ndefinition: '${markdown}'\n`);
    const { topic, diagnostics } = await readTopic(join(folder, 'topic.yaml'));
    expect(diagnostics).toEqual([]);
    expect(topic?.definition.html).toBe((await readDefinition(markdown)).html);
  });

  it('takes captions for a transcript', async () => {
    const { html, problems } = await readDefinition('![A tone](a.mp3){transcript=a.vtt}');
    expect(problems).toEqual([]);
    expect(html).toContain('<p>Ann: One &amp; two three</p>');
  });

  it('finds its files by addresses as pictures do', async () => {
    await writeFile(join(folder, 'b c.mp3'), 'ID3');
    const { problems, topic } = await readDefinition('![A tone](b%20c.MP3){transcript="./x/../a.vtt"}');
    expect(problems).toEqual(['7:1 image-missing']);
    expect(topic.definition.html).toContain('<p>Ann:');
    const again = await readDefinition('![A tone](./b%20c.mp3){transcript="a.vtt"}');
    expect(again.problems).toEqual([]);
    expect(again.topic.media.map(({ name }) => name)).toEqual(['b c.mp3']);
  });
});

describe('a transcript', () => {
  const write = async (text: string) => {
    await writeFile(join(folder, 'words.md'), text);
    return readDefinition('![A tone](a.mp3){transcript=words.md}');
  };

  it('has mathematics, tables, links and pictures as topics have them', async () => {
    await writeFile(join(folder, 'dot.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
    const { html, problems, media } = await write(
      '$x^2$ [a](https://a.b)\n\n| a |\n| - |\n| b |\n\n![A dot](dot.svg)\n',
    );
    expect(problems).toEqual([]);
    expect(html).toMatch(/<math[\s\S]*<a href="https:\/\/a\.b">a<\/a>[\s\S]*<table>[\s\S]*<img src="media:dot\.svg"/);
    expect(media.map(({ name, at }) => [name, at.line, at.column])).toEqual([
      ['a.mp3', 7, 1],
      ['dot.svg', 7, 18],
    ]);
  });

  it('shows HTML as text, and refuses addresses that topics refuse, where they stand', async () => {
    const { html, problems } = await write('<script>a</script>\n\n<img src=x onerror=a> [b](javascript:a)\n');
    expect(problems).toEqual(['3:23 link-address']);
    expect(elementsIn(html).map(({ name }) => name)).not.toContain('script');
    expect(html).not.toContain('javascript:');
  });

  it('may be the topic itself, without end', async () => {
    const { problems } = await readDefinition('![A tone](a.mp3){transcript=topic.md}');
    expect(problems).toContain('7:1 media-out-of-place');
  });
});

describe('captions', () => {
  const languages: [name: string, lang: string, label: string][] = [
    ['a.en.vtt', 'en', 'English'],
    ['a.DE.VTT', 'de', 'Deutsch'],
    ['a.pt-br.vtt', 'pt-BR', 'português (Brasil)'],
    ['a.vtt', 'fr', 'français'],
    ['my.extract.vtt', 'fr', 'français'],
    ['a.b.vtt', 'fr', 'français'],
  ];
  it.each(languages)('%s is in %s', (name, lang, label) => {
    expect(captionsOf(name, 'fr')).toEqual({ lang, label });
  });

  it('say their words, without notes, styles and marks', () => {
    const text =
      'WEBVTT - Title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE a --> b is not here\nbut\n\n1\n00:00.000 --> 00:01.000 line:0\n<v.loud Bob Ray>Hello,\n<i>you</i> &lt;all&gt;<00:00.500>!\n\n00:01.000 --> 00:02.000\n\n\n00:02.000 --> 00:03.000\nEnd\n';
    expect(spokenIn(text)).toEqual(['Bob Ray: Hello, you <all>!', 'End']);
  });
});

describe('whatever is written', () => {
  const attributes = ['captions=a.vtt', 'transcript=a.md', 'poster=a.png', '.silent'];

  it('attributes mean the same in any order', async () => {
    const expected = await readBody(`## Text\n\n![A](a.mp4){${attributes.join(' ')}}`);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(attributes, { minLength: 4 }), async (order) => {
        const { topic } = await readBody(`## Text\n\n![A](a.mp4){${order.join(' ')}}`);
        const [text, same] = [topic, expected.topic].map((each) => each?.sections[0]);
        expect(text).toMatchObject({ body: { html: (same as { body: { html: string } }).body.html } });
      }),
      { numRuns: 24 },
    );
  });

  const hostile = fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      '"onplay="x',
      '"><script>',
      '//a.b/c',
      'C:\\a',
      '../a',
      '%2e%2e/a',
      '&quot;',
      "'",
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'"\'<>&= ./\\%{}()[],:#?autoplayn'), maxLength: 20 }),
  );

  it('nothing but what a player has gets into the page, and never what starts by itself', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          alt: hostile,
          name: hostile,
          title: hostile,
          file: hostile,
          key: fc.constantFrom('captions', 'poster', 'autoplay', 'onplay'),
        }),
        async ({ alt, name, title, file, key }) => {
          const line = `![${alt}](<${name}.mp4> "${title}"){captions=a.vtt ${key}="${file}"}`.replace(/[\r\n]/g, '');
          const { topic } = await readBody(`## Text\n\n${line}\n`);
          const [section] = topic?.sections ?? [];
          if (section?.kind !== 'text') return;
          for (const { name: element, attributes: found } of elementsIn(section.body.html)) {
            expect(element).not.toBe('script');
            expect(found.filter((attribute) => /^on|autoplay|loop|style/.test(attribute))).toEqual([]);
            if (element === 'video')
              expect(found).toEqual(expect.arrayContaining(['controls', 'preload', 'aria-label']));
          }
          for (const [, address = ''] of section.body.html.matchAll(/<(?:video|track)[^>]* src="([^"]*)"/g))
            expect(address).toMatch(/^media:(?!\.\.\/|\/|[a-z]+:)/i);
        },
      ),
      { numRuns: 300 },
    );
  });
});
