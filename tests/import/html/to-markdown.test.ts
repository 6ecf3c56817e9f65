import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../src/import/html/to-markdown.js';

const convert = (html: string, tex = false): [markdown: string, notes: string[]] => {
  const notes: string[] = [];
  const media = (address: string): string | undefined => (address.startsWith('http') ? undefined : `img/${address}`);
  return [htmlToMarkdown(html, { tex, media, note: (words) => notes.push(words) }), notes];
};

test.each<[string, string, string]>([
  ['emphasis', 'a <b>b</b> <i>c</i> <del>d</del>', 'a **b** *c* ~~d~~'],
  ['line breaks', 'a<br>b', 'a\\\nb'],
  ['raised and lowered digits', 'H<sub>2</sub>O x<sup>2</sup>', 'H₂O x²'],
  ['a list', '<ul><li>a</li><li>b</li></ul>', '*   a\n*   b'],
  [
    'code in lines, and its language',
    '<pre><code class="language-js">if (a &lt; b) {\n}\n</code></pre>',
    '```js\nif (a < b) {\n}\n```',
  ],
  ['code in a line', 'call <code>f(x)</code>', 'call `f(x)`'],
  ['a link', '<a href="https://example.org/a b">x</a>', '[x](https://example.org/a%20b)'],
  ['a picture', '<img src="a.png" alt="An &quot;a&quot;">', '![An "a"](img/a.png)'],
  ['a picture that means nothing', '<img src="a.png" alt="">', '![](img/a.png){.decorative}'],
  [
    'a figure with its caption',
    '<figure><img src="a.png" alt="A"><figcaption>So it is.</figcaption></figure>',
    '![A](img/a.png "So it is.")',
  ],
  [
    'a table',
    '<table><tr><th>a</th><th style="text-align:right">b</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '| a | b |\n| --- | ---: |\n| 1 | 2 |',
  ],
  ['a table without a header', '<table><tr><td>1</td><td>2</td></tr></table>', '|  |  |\n| --- | --- |\n| 1 | 2 |'],
  ['a heading, which would end a question', '<h2>Part</h2><p>x</p>', '**Part**\n\nx'],
  [
    'MathML that carries its TeX',
    '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math>',
    '$x_1$',
  ],
  [
    'what Markdown would take for marks',
    '<p># a *b* [[c]] {d} $e$ 1. &lt;f&gt;</p>',
    '\\# a \\*b\\* \\[\\[c\\]\\] \\{d} \\$e\\$ 1. \\<f>',
  ],
  ['scripts and styles', '<style>p{}</style>a<script>b()</script>', 'a'],
])('%s', (_, html, markdown) => {
  expect(convert(html)).toEqual([markdown, []]);
});

test.each<[string, string, RegExp]>([
  [
    'a picture from elsewhere',
    '<img src="https://example.org/a.png" alt="A">',
    /the picture https:.* is not in the source/,
  ],
  ['a link within the system', '<a href="page.html">x</a>', /the link to page.html became its words/],
  ['a frame', '<iframe src="x"></iframe>', /what <iframe> showed was left out/],
  [
    'a formula that is not understood',
    '<math><menclose><mi>x</mi></menclose></math>',
    /a formula in MathML without TeX/,
  ],
])('%s is told', (_, html, note) => {
  expect(convert(html)[1].join()).toMatch(note);
});

test('formulas between \\( and \\) where a system reads them so', () => {
  expect(convert('a \\(x_1\\) b $$y$$', true)).toEqual(['a $x_1$ b $$y$$', []]);
  expect(
    convert('<img class="equation_image" data-equation-content="x^2" src="/equation_images/1" alt="x">', true)[0],
  ).toBe('$x^2$');
});
