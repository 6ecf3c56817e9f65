import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { readBody } from './markdown/reading.js';

const HEAD = 2;

async function write(markdown: string) {
  const { topic, diagnostics } = await readBody(`## Text\n\n${markdown}`);
  const section = topic?.sections[0];
  if (section?.kind !== 'text') throw new Error('no text');
  const problems = diagnostics.map(({ line, column, rule }) => `${line - 8 - HEAD}:${column} ${rule}`);
  return { ...section.body, problems };
}

describe('RichText', () => {
  const cases: [name: string, markdown: string, html: string, text: string][] = [
    ['emphasis', '*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <s>c</s></p>', 'a b c'],
    ['code', '`<a> & "b"`', '<p><code>&lt;a&gt; &amp; &quot;b&quot;</code></p>', '<a> & "b"'],
    [
      'HTML as text',
      '<b onclick="x">a</b> <!-- c -->',
      '<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt; &lt;!-- c --&gt;</p>',
      '<b onclick="x">a</b> <!-- c -->',
    ],
    [
      'HTML blocks as text',
      '<script>\nalert(1)\n</script>',
      '<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>',
      '<script> alert(1) </script>',
    ],
    ['entities', '&copy; &lt;b&gt; &#x1F600; &nope;', '<p>© &lt;b&gt; 😀 &amp;nope;</p>', '© <b> 😀 &nope;'],
    ['escapes', '\\*a\\* \\[ \\$1\\$', '<p>*a* [ $1$</p>', '*a* [ $1$'],
    ['a line break', 'a  \nb\nc', '<p>a<br />\nb\nc</p>', 'a b c'],
    ['a rule', 'a\n\n***', '<p>a</p>\n<hr />', 'a'],
    ['quotes that are left as they are', '"a" -- (c)', '<p>&quot;a&quot; -- (c)</p>', '"a" -- (c)'],
    ['an address that is left as text', 'http://a.b', '<p>http://a.b</p>', 'http://a.b'],
    ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>', 'a b'],
    ['headings in lists', '- # a', '<ul>\n<li>\n<h3>a</h3>\n</li>\n</ul>', 'a'],
    [
      'a table',
      '| a | b |\n| - | -: |\n| c | d |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n<th style="text-align:right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td style="text-align:right">d</td>\n</tr>\n</tbody>\n</table>',
      'a b c d',
    ],
  ];
  it.each(cases)('%s', async (_, markdown, html, text) => {
    const written = await write(markdown);
    expect(written).toMatchObject({ html, text, inline: false, problems: [] });
    XmlDocument.fromString(`<div>${written.html}</div>`).dispose();
  });

  it('knows where it begins', async () => {
    expect((await write('> a')).at).toEqual({ line: 11, column: 1 });
  });
});

describe('mathematics', () => {
  const math: [markdown: string, tex: string[]][] = [
    ['$x$', ['x']],
    ['a$x$b', ['x']],
    ['$\\frac{1}{2}$ and $y$', ['\\frac{1}{2}', 'y']],
    ['$a\\$b$', ['a\\$b']],
    ['$*a*$', ['*a*']],
    ['$a\nb$', ['a\nb']],
    ['$$x$$', ['x']],
    ['$$\nx\n$$', ['x']],
    ['$$\na\n\n- b\n$$', ['a\n\n- b']],
    ['Text\n$$\nx\n$$\nmore', ['x']],
    ['Text $$x$$ more', ['x']],
    ['> $$\n> x\n> $$', ['x']],
    ['- a\n\n  $$x$$', ['x']],
    ['$5, $10 and $x$', ['x']],
    ['| $x$ |\n| - |\n| $y$ |', ['x', 'y']],
  ];
  it.each(math)('%j', async (markdown, tex) => {
    const { html, problems, text } = await write(markdown);
    expect(problems).toEqual([]);
    const root = XmlDocument.fromString(`<div>${html}</div>`);
    const found = root.find('//m:annotation[@encoding="application/x-tex"]', {
      m: 'http://www.w3.org/1998/Math/MathML',
    });
    expect(found.map((node) => ('content' in node ? node.content : ''))).toEqual(tex);
    for (const formula of tex) expect(text).toContain(formula.replace(/\s+/g, ' '));
    root.dispose();
  });

  it('that stands on its own is shown as a block', async () => {
    expect((await write('$$x$$')).html).toMatch(/^<p><math [^>]*display="block"/);
    expect((await write('$x$')).html).not.toContain('display=');
  });

  const texts = ['$5 and $10', '$ x$', '$x $', '$x$5', '`$x$`', '\\$x\\$', '$', 'a $', '$x', '    $x$'];
  it.each(texts)('but %j is text', async (markdown) => {
    const { html, problems } = await write(markdown);
    expect(html).not.toContain('<math');
    expect(problems).toEqual([]);
  });

  const broken: [markdown: string, problems: string[]][] = [
    ['a $\\foo$', ['1:3 math-invalid']],
    ['- a\n  - $\\frac{$', ['2:5 math-invalid']],
    ['$$\n\\foo\n$$', ['1:1 math-invalid']],
    ['$$ open', ['1:1 math-unclosed']],
    ['a $$ open', ['1:3 math-unclosed']],
    ['> $$\n> x\n\n$$y$$', ['1:3 math-unclosed']],
    ['$\\def\\a{\\a\\a}\\a$', ['1:1 math-invalid']],
    [`$${'{'.repeat(20_000)}x${'}'.repeat(20_000)}$`, ['1:1 math-invalid']],
    ['$\\href{javascript:alert(1)}{x}$', ['1:1 math-invalid']],
    ['$\\includegraphics{http://a.b/c.png}$', ['1:1 math-invalid']],
    ['$\\class{a}{x}$', ['1:1 math-invalid']],
    ['$\\char"0$', ['1:1 math-invalid']],
  ];
  it.each(broken)('that is wrong is said at its place: %j', async (markdown, problems) => {
    expect((await write(markdown)).problems).toEqual(problems);
  });

  it('keeps no macro from one formula to the next', async () => {
    expect((await write('$\\gdef\\a{x}\\a$ $\\a$')).problems).toEqual(['1:16 math-invalid']);
  });
});

describe('links', () => {
  const ok: [markdown: string, address: string][] = [
    ['[a](http://b.c)', 'http://b.c'],
    ['[a](HTTPS://b.c/d?e=f&g#h)', 'HTTPS://b.c/d?e=f&amp;g#h'],
    ['[a](https://b.c/ä%20)', 'https://b.c/%C3%A4%20'],
    ['[a](<https://b.c/d e>)', 'https://b.c/d%20e'],
    ['[a](mailto:b@c.d)', 'mailto:b@c.d'],
    ['<https://b.c>', 'https://b.c'],
    ['<b@c.d>', 'mailto:b@c.d'],
    ['[a]\n\n[a]: http://b.c', 'http://b.c'],
    ['[a](#text)', '#text'],
    ['[a](#Text)', '#text'],
    ['### Ä b!\n\n[a](#ä-b)', '#a-b'],
    ['### Ä b!\n\n[a](#%C3%A4-b)', '#a-b'],
    ['### B\n\n### B\n\n[a](#b-1)', '#b-2'],
    ['### Results\n\n[a](#results)', '#results-2'],
    ['[a](#sample)', '#overview'],
  ];
  it.each(ok)('%j', async (markdown, address) => {
    const { html, problems } = await write(markdown);
    expect(problems).toEqual([]);
    expect(html).toContain(`<a href="${address}"`);
  });

  const wrong: [markdown: string, problem: string][] = [
    ['[a](javascript:alert(1))', '1:1 link-address'],
    ['a [a](JaVaScRiPt:alert(1))', '1:3 link-address'],
    ['[a](<java\tscript:alert(1)>)', '1:1 link-address'],
    ['[a](&#106;avascript:alert(1))', '1:1 link-address'],
    ['<javascript:alert(1)>', '1:1 link-address'],
    ['[a](data:text/html,b)', '1:1 link-address'],
    ['[a](vbscript:b)', '1:1 link-address'],
    ['[a](file:///etc/passwd)', '1:1 link-address'],
    ['[a](other.md)', '1:1 link-address'],
    ['[a](//b.c)', '1:1 link-address'],
    ['[a](http:)', '1:1 link-address'],
    ['[a](https://)', '1:1 link-address'],
    ['[a]()', '1:1 link-address'],
    ['[a](mailto:b)', '1:1 link-address'],
    ['[a](#nowhere)', '1:1 link-target-missing'],
    ['[a](b c.md)', '1:1 link-broken'],
    ['![a](b c.png)', '1:1 link-broken'],
    ['[a]\n\n[a]: javascript:b', '1:1 link-address'],
  ];
  it.each(wrong)('%j is refused', async (markdown, problem) => {
    const { html, problems } = await write(markdown);
    expect(problems).toEqual([problem]);
    expect(html).not.toMatch(/href="(?!#)/);
  });

  it('lead to every kind of heading of the page', async () => {
    const targets = ['sample', 'text', 'inner', 'key-facts', 'facts', 'review-questions', 'why', 'quiz', 'who', 'q'];
    const { topic, problems } = await readBody(
      `## Text\n\n${targets.map((name) => `[a](#${name})`).join(' ')}\n\n### Inner\n\n## Key facts\n\n- a\n\n## Review questions\n\n### Why?\n\nb\n\n## Quiz\n\n### Who? {#q}\n\n- [x] a\n- [ ] b\n`,
    );
    expect(problems).toEqual([]);
    const [section] = topic?.sections ?? [];
    const html = section?.kind === 'text' ? section.body.html : '';
    expect([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'overview',
      'text',
      'inner',
      'facts',
      'facts',
      'review',
      'review',
      'quiz',
      'q-q',
      'q-q',
    ]);
  });
});

describe('images', () => {
  const ok: [markdown: string, html: string][] = [
    ['![a *b*](c.png)', '<img src="media:c.png" alt="a b" />'],
    ['![a](./d/../c.png "t")', '<img src="media:c.png" alt="a" title="t" />'],
    ['![](c.png){.decorative}', '<img src="media:c.png" alt="" />'],
    ['![a](c%20d.png)', '<img src="media:c d.png" alt="a" />'],
    ['![a](<c d.png>)', '<img src="media:c d.png" alt="a" />'],
    ['![a "b" <c>](c&amp;d.png)', '<img src="media:c&amp;d.png" alt="a &quot;b&quot; &lt;c&gt;" />'],
    ['![$x$](c.png)', '<img src="media:c.png" alt="x" />'],
    ['![a](c.png){a}', '<img src="media:c.png" alt="a" />{a}'],
  ];
  it.each(ok)('%j', async (markdown, html) => {
    expect(await write(markdown)).toMatchObject({ html: `<p>${html}</p>`, problems: [] });
  });

  const wrong: [markdown: string, problem: string][] = [
    ['a ![](c.png)', '1:3 image-without-alt'],
    ['![ ](c.png)', '1:1 image-without-alt'],
    ['![a](../c.png)', '1:1 image-outside'],
    ['![a](b/../../c.png)', '1:1 image-outside'],
    ['![a](%2e%2e/c.png)', '1:1 image-outside'],
    ['![a](/c.png)', '1:1 image-outside'],
    ['![a](C:/c.png)', '1:1 image-outside'],
    ['![a](b\\c.png)', '1:1 image-address'],
    ['![a](..%5Cc.png)', '1:1 image-address'],
    ['![a](c%00.png)', '1:1 image-address'],
    ['![a [b](c d)](e.png)', '1:5 link-broken'],
    ['![a $$](e.png)', '1:5 math-unclosed'],
    ['![a](http://b.c/d.png)', '1:1 image-address'],
    ['![a](//b.c/d.png)', '1:1 image-address'],
    ['![a](data:image/png;base64,AAAA)', '1:1 image-address'],
    ['![a](file:///c.png)', '1:1 image-address'],
    ['![a](javascript:b)', '1:1 image-address'],
    ['![a]()', '1:1 image-address'],
    ['![a](c.png){.decoration}', '1:13 unknown-attribute'],
  ];
  it.each(wrong)('%j is refused', async (markdown, problem) => {
    expect((await write(markdown)).problems).toEqual([problem]);
  });

  it('are listed with their places', async () => {
    expect((await write('a ![b](c.png)\n\n- ![](d.png){.decorative}')).media).toEqual([
      { role: 'image', name: 'c.png', alt: 'b', decorative: false, at: { line: 11, column: 3 } },
      { role: 'image', name: 'd.png', alt: '', decorative: true, at: { line: 13, column: 3 } },
    ]);
  });
});
