import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTopic } from '../../src/read/index.js';

let root = '';
let folder = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lessonpack-media-'));
  folder = join(root, 'topic');
  await mkdir(join(folder, 'img'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const PNG = bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13], 'IHDR', [0, 0, 1, 44, 0, 0, 0, 200, 8, 6, 0, 0, 0]);
const GIF = bytes('GIF89a', [44, 1, 200, 0]);
const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 3]);
const webp = (chunk: string, ...data: number[]): Buffer => bytes('RIFF', [0, 0, 0, 0], 'WEBP', chunk, data);
const svg = (attributes: string, content = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`;

/** Reads a topic that shows `name` in line 7. */
async function readWith(name: string, content?: string | Uint8Array) {
  if (content !== undefined) await writeFile(join(folder, decodeURIComponent(name)), content);
  const file = join(folder, 'topic.md');
  await writeFile(file, `---\nid: sample\ntitle: Sample\n---\n# Sample\n\nSee ![this](${name})\n`);
  const { topic, diagnostics } = await readTopic(file);
  return {
    media: topic?.media ?? [],
    problems: diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
  };
}

describe('pictures', () => {
  const sizes: [name: string, content: string | Uint8Array, type: string, width?: number, height?: number][] = [
    ['a.png', PNG, 'image/png', 300, 200],
    ['b.GIF', GIF, 'image/gif', 300, 200],
    ['c.jpg', JPEG, 'image/jpeg', 300, 200],
    ['c.jpeg', JPEG, 'image/jpeg', 300, 200],
    ['d.webp', webp('VP8 ', 0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 200, 0), 'image/webp', 300, 200],
    ['e.webp', webp('VP8L', 0, 0, 0, 0, 0x2f, 0x2b, 0xc1, 0x31, 0), 'image/webp', 300, 200],
    ['f.webp', webp('VP8X', 0, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0), 'image/webp', 300, 200],
    ['g.svg', svg('width="300" height="200px" viewBox="0 0 3 2"'), 'image/svg+xml', 300, 200],
    ['h.svg', svg('width="100%" viewBox="0 0 300,200"'), 'image/svg+xml', 300, 200],
    ['i.svg', svg('width="1in" height="72pt"'), 'image/svg+xml', 96, 96],
    ['j.svg', svg(''), 'image/svg+xml'],
    ['img/k%20l.png', PNG, 'image/png', 300, 200],
  ];
  it.each(sizes)('%s has its type and size', async (name, content, type, width, height) => {
    const { media, problems } = await readWith(name, content);
    expect(problems).toEqual([]);
    expect(media).toHaveLength(1);
    expect(media[0]).toMatchObject({ name: decodeURIComponent(name), type });
    expect([media[0]?.width, media[0]?.height]).toEqual([width, height]);
    expect(Buffer.from(media[0]?.bytes ?? [])).toEqual(Buffer.from(content as Uint8Array));
  });

  const broken: [name: string, content: Uint8Array][] = [
    ['l.png', GIF],
    ['m.png', PNG.subarray(0, 18)],
    ['n.gif', bytes('GIF')],
    ['o.jpg', JPEG.subarray(0, 12)],
    ['p.jpg', bytes([0xff, 0xd8, 1, 2, 3, 4])],
    ['q.webp', webp('ABCD', 0, 0, 0, 0)],
    ['r.png', bytes('')],
  ];
  it.each(broken)('%s that is broken is refused', async (name, content) => {
    expect((await readWith(name, content)).problems).toEqual(['7:5 image-broken']);
  });

  it('are loaded once each, sorted by name', async () => {
    for (const name of ['z.png', 'y.png']) await writeFile(join(folder, name), PNG);
    const file = join(folder, 'topic.md');
    await writeFile(
      file,
      '---\nid: sample\ntitle: Sample\n---\n# Sample\n\n![a](z.png) ![b](./z.png)\n\n## Text\n\n![c](y.png)\n',
    );
    const { topic, diagnostics } = await readTopic(file);
    expect(diagnostics).toEqual([]);
    expect(topic?.media.map(({ name }) => name)).toEqual(['y.png', 'z.png']);
  });
});

describe('a file', () => {
  it('that is missing', async () => expect((await readWith('no.png')).problems).toEqual(['7:5 image-missing']));
  it('that is missing and shown twice, at both places', async () => {
    const file = join(folder, 'topic.md');
    await writeFile(file, '---\nid: sample\ntitle: Sample\n---\n# Sample\n\n![a](none.png)\n\n![b](./none.png)\n');
    const { diagnostics } = await readTopic(file);
    expect(diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['7 image-missing', '9 image-missing']);
  });
  it('below a file', async () => {
    await writeFile(join(folder, 'plain.png'), PNG);
    expect((await readWith('plain.png/no.png')).problems).toEqual(['7:5 image-missing']);
  });
  it('that is a folder', async () => {
    await mkdir(join(folder, 'folder.png'), { recursive: true });
    expect((await readWith('folder.png')).problems).toEqual(['7:5 image-missing']);
  });
  it('with a name that is too long', async () => {
    expect((await readWith(`${'a'.repeat(300)}.png`)).problems).toEqual(['7:5 image-missing']);
  });
  it('of an unknown type', async () => {
    expect((await readWith('a.bmp', 'BM')).problems).toEqual(['7:5 image-type-unknown']);
    expect((await readWith('img')).problems).toEqual(['7:5 image-type-unknown']);
  });
  it('behind a symbolic link that leaves the folder', async () => {
    await writeFile(join(root, 'secret.png'), PNG);
    await symlink(join(root, 'secret.png'), join(folder, 'link.png'));
    await symlink(root, join(folder, 'up'));
    expect((await readWith('link.png')).problems).toEqual(['7:5 image-outside']);
    expect((await readWith('up/secret.png')).problems).toEqual(['7:5 image-outside']);
  });
  it('behind a symbolic link that stays in the folder', async () => {
    await writeFile(join(folder, 'real.png'), PNG);
    await symlink('real.png', join(folder, 'same.png'));
    expect((await readWith('same.png')).problems).toEqual([]);
  });
  it('behind a link that leads to itself', async () => {
    await symlink('loop.png', join(folder, 'loop.png'));
    expect((await readWith('loop.png')).problems).toEqual(['7:5 image-unreadable']);
  });
  it('beside a topic whose folder is a link itself', async () => {
    await writeFile(join(folder, 'real.png'), PNG);
    await writeFile(join(folder, 'topic.md'), '---\nid: sample\ntitle: Sample\n---\n# Sample\n\n![a](real.png)\n');
    await symlink(folder, join(root, 'alias'));
    expect((await readTopic(join(root, 'alias', 'topic.md'))).diagnostics).toEqual([]);
  });
});

describe('an SVG', () => {
  const harmless: [name: string, source: string][] = [
    [
      'shapes',
      svg(
        'width="1" height="1"',
        '<g id="a"><path d="M0 0"/></g><use href="#a"/><text font-family="a, b">&lt;b&gt; &#233;</text>',
      ),
    ],
    ['a declaration and comments', `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n${svg('')}\n<!-- b -->\n`],
    ['a byte order mark', `\uFEFF${svg('')}`],
    ['its own gradient', svg('', '<linearGradient id="a"/><rect fill="url(#a)" style="fill: url( \'#a\' )"/>')],
    ['a picture within', svg('', '<image href="data:image/png;base64,AAAA"/>')],
    ['a style', svg('', '<style><![CDATA[ a > b { fill: red } /* url(c) */ ]]></style>')],
    ['an animation', svg('', '<animate attributeName="x" values="0;1"/>')],
    ["an editor's elements", svg('xmlns:i="http://a.b/c"', '<i:d e="f">g</i:d><metadata>h</metadata>')],
  ];
  it.each(harmless)('with %s is taken', async (_, source) => {
    expect((await readWith('svg.svg', source)).problems).toEqual([]);
  });

  const hostile: [name: string, source: string][] = [
    ['a script', svg('', '<script>alert(1)</script>')],
    ['a script of another prefix', svg('xmlns:s="http://www.w3.org/2000/svg"', '<s:SCRIPT href="a.js"/>')],
    ['an event handler', svg('onload="alert(1)"')],
    ['an event handler in capitals', svg('', '<g OnClick = "alert(1)"/>')],
    ['foreignObject', svg('', '<foreignObject/>')],
    ['HTML', svg('xmlns:h="http://www.w3.org/1999/xhtml"', '<h:b/>')],
    ['HTML by an entity', svg('xmlns:h="http://www.w3.org/1999/&#120;html"', '<h:b/>')],
    ['another file', svg('', '<use href="a.svg#b"/>')],
    ['another file by xlink', svg('xmlns:x="http://www.w3.org/1999/xlink"', '<image x:href="http://a.b/c.png"/>')],
    ['a javascript link', svg('', '<a href="&#106;avascript:alert(1)"/>')],
    ['an SVG within', svg('', '<image href="data:image/svg+xml,a"/>')],
    ['another base', svg('xml:base="http://a.b"')],
    ['a style that imports', svg('', '<style>@import "a.css";</style>')],
    ['a style in CDATA that imports', svg('', '<style><![CDATA[@import "a.css";]]></style>')],
    ['a style that loads', svg('', '<rect style="fill:url(http://a.b/c)"/>')],
    ['an attribute that loads', svg('', '<rect fill="url( &quot;http://a.b/c&quot; )"/>')],
    ['a style with escapes', svg('', '<style>a{fill:u\\72l(http://a.b)}</style>')],
    ['an animated link', svg('', '<set attributeName="xlink:href" to="javascript:alert(1)"/>')],
    ['an animated handler', svg('', '<animate attributeName="onclick"/>')],
    ['a document type', `<!DOCTYPE svg>${svg('')}`],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('', '&a;')}`],
    ['an unknown entity', svg('', '&nbsp;')],
    ['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`],
    ['an instruction within', svg('', '<?a b?>')],
    ['a broken tag', svg('', '<g>')],
    ['a broken attribute', svg('', '<g a=b/>')],
    ['an attribute twice', svg('', '<g a="b" a="c"/>')],
    ['two roots', svg('') + svg('')],
    ['another root', '<html/>'],
    ['nothing', ''],
    ['no text', '\u0000'],
  ];
  it.each(hostile)('with %s is refused', async (_, source) => {
    expect((await readWith('svg.svg', source)).problems).toEqual(['7:5 svg-unsafe']);
  });

  it('of a megabyte takes no more than seconds, broken or not', { timeout: 60_000 }, async () => {
    const started = performance.now();
    expect((await readWith('svg.svg', svg('', '<g a="b">'.repeat(100_000)))).problems).toEqual(['7:5 svg-unsafe']);
    expect((await readWith('svg.svg', svg('', `<g ${'a'.repeat(1_000_000)}`))).problems).toEqual(['7:5 svg-unsafe']);
    expect((await readWith('svg.svg', svg('', `<g ${'a="b" '.repeat(100_000)}`))).problems).toEqual(['7:5 svg-unsafe']);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
