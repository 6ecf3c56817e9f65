import { describe, expect, it } from 'vitest';
import { readQuestion, readQuiz } from './reading.js';

const gap = (index: number): string => `<span data-gap="${index}"></span>`;

/** What a question with this text is read as, short: its HTML, and the gaps. */
async function gaps(body: string, heading = 'Q'): Promise<{ type: string; html: string; gaps: string[] }> {
  const question = await readQuestion(`### ${heading} {#q}\n\n${body}\n`);
  const html = question.body?.html ?? question.stem.html;
  if (question.type === 'fill-blanks') {
    return { type: question.type, html, gaps: question.gaps.map(({ answers }) => answers.join('|')) };
  }
  if (question.type !== 'dropdowns') return { type: question.type, html, gaps: [] };
  const menus = question.gaps.map(({ choices }) => choices.map(({ text, right }) => (right ? `(${text})` : text)));
  return { type: question.type, html, gaps: menus.map((texts) => texts.join('|')) };
}

describe('gaps', () => {
  const cases: [name: string, body: string, html: string, gaps: string[]][] = [
    ['stand in a text', 'a [[b]] c', `<p>a ${gap(0)} c</p>`, ['b']],
    ['may follow each other', '[[a]][[b]]', `<p>${gap(0)}${gap(1)}</p>`, ['a', 'b']],
    ['have other answers', '[[a| b  c |d]]', `<p>${gap(0)}</p>`, ['a|b c|d']],
    ['go over two lines', '[[a\nb]]', `<p>${gap(0)}</p>`, ['a b']],
    ['are plain text', '[[__len__]], [[*a* &amp; `b`]]', `<p>${gap(0)}, ${gap(1)}</p>`, ['__len__', '*a* &amp; `b`']],
    ['may hold brackets', '[[[1, 2]]] [[ [3] ]]', `<p>${gap(0)} ${gap(1)}</p>`, ['[1, 2]', '[3]']],
    ['may stand in brackets', '[see [[a]]] [x [[b]]]', `<p>[see ${gap(0)}] [x ${gap(1)}]</p>`, ['a', 'b']],
    ['know the escapes', '[[a\\|b|\\[c\\]|\\=|\\->|\\n]]', `<p>${gap(0)}</p>`, ['a|b|[c]|=|->|\\n']],
    [
      'may be formatted around',
      '**[[a]]** *b [[c]]*',
      `<p><strong>${gap(0)}</strong> <em>b ${gap(1)}</em></p>`,
      ['a', 'c'],
    ],
    ['are no links', '[[a]](https://example.org)', `<p>${gap(0)}(https://example.org)</p>`, ['a']],
    ['may stand in a list', '1. [[a]]\n2. [[b]]', `<ol>\n<li>${gap(0)}</li>\n<li>${gap(1)}</li>\n</ol>`, ['a', 'b']],
    ['may stand beside arrows', '- x -> [[a]]', `<ul>\n<li>x -&gt; ${gap(0)}</li>\n</ul>`, ['a']],
    ['may stand in a quote', '> [[a]]', `<blockquote>\n<p>${gap(0)}</p>\n</blockquote>`, ['a']],
    ['are not in code', '`[[a]]` [[b]]', `<p><code>[[a]]</code> ${gap(0)}</p>`, ['b']],
    ['are not in escaped brackets', '\\[[a]] \\[\\[b]] [[c]]', `<p>[[a]] [[b]] ${gap(0)}</p>`, ['c']],
    ['may have text after them', '[[a]]\n\nb', `<p>${gap(0)}</p>\n<p>b</p>`, ['a']],
    ['may have several right forms', '[[ (a) | b ]] [[c|(d)]]', `<p>${gap(0)} ${gap(1)}</p>`, ['(a)|b', 'c|(d)']],
    ['may have a choice with parentheses at both ends', '[[ (a) b (c) | (d) ]]', `<p>${gap(0)}</p>`, ['(a) b (c)|(d)']],
    ['may hold lists of lists', '[[[[1], [2]]]] [[[[1]]]]', `<p>${gap(0)} ${gap(1)}</p>`, ['[[1], [2]]', '[[1]]']],
    ['may have parentheses in a choice', '[[ (a (b)) | c (d) ]]', `<p>${gap(0)}</p>`, ['(a (b))|c (d)']],
  ];
  it.each(cases)('%s', async (_, body, html, found) => {
    expect(await gaps(body)).toMatchObject({ html, gaps: found });
  });

  it('are not in mathematics', async () => {
    expect(await gaps('$[[a]]$ [[b]]')).toMatchObject({ gaps: ['b'] });
  });

  it('are counted over the heading and the text', async () => {
    const question = await readQuestion('### a [[b]] c {#q}\n\nd [[e]]\n');
    expect(question).toMatchObject({
      stem: { html: `a ${gap(0)} c`, text: 'a ____ c', inline: true },
      body: { html: `<p>d ${gap(1)}</p>` },
      gaps: [{ answers: ['b'] }, { answers: ['e'] }],
    });
  });

  it('stand in tables, where the bar is escaped', async () => {
    const { html, gaps: found } = await gaps('| a | b |\n| --- | --- |\n| [[c\\|d]] | [[e]] |');
    expect(html).toContain(`<td>${gap(0)}</td>\n<td>${gap(1)}</td>`);
    expect(found).toEqual(['c|d', 'e']);
  });

  it('leave a quote after them to the feedback, also without an empty line, and brackets in it alone', async () => {
    for (const between of ['\n\n', '\n']) {
      const question = await readQuestion(`### Q {#q}\n\na [[b]]${between}> Well [[c]].\n`);
      expect(question).toMatchObject({ feedback: { general: { html: '<p>Well [[c]].</p>' } }, gaps: [{}] });
    }
  });

  it('leave callouts alone', async () => {
    const question = await readQuestion('### Q {#q}\n\na [[b]]\n\n> [!hint] not [[c]]\n');
    expect(question).toMatchObject({ gaps: [{}], hints: [{ html: '<p>not [[c]]</p>' }] });
  });

  it('are text where the question has choices or answers', async () => {
    const question = await readQuestion('### In x[[1]] {#q}\n\n[[a]](https://example.org)\n\n- [x] a\n- [ ] b\n');
    expect(question.stem.html).toBe('In x[[1]]');
    expect(question.body?.html).toBe('<p><a href="https://example.org">[a]</a></p>');
  });

  it('give an id that does not tell the answer', async () => {
    const { topic } = await readQuiz('### The [[capital]] of France\n');
    expect(topic?.quiz?.questions[0]?.id).toBe('the-of-france');
  });

  it('stand where they are written', async () => {
    const question = await readQuestion('### Q {#q}\n\na [[b]]\n  c [[d]]\n\n| e |\n| --- |\n| f [[g\\|h]] [[i]] |\n');
    const line = 11;
    expect(question).toMatchObject({
      gaps: [
        { at: { line: line + 2, column: 3 } },
        { at: { line: line + 3, column: 5 } },
        { at: { line: line + 7, column: 5 } },
        { at: { line: line + 7, column: 14 } },
      ],
    });
  });

  const unclosed: [body: string, problems: string[]][] = [
    ['a [[b', ['3:3 gap-unclosed']],
    ['a [[b]] c [[d', ['3:11 gap-unclosed']],
    ['a [[b]\n\nc]]', ['3:3 gap-unclosed']],
    ['a [[b and c [[d]].', ['3:3 gap-unclosed']],
    ['1. a [[b\n2. c', ['3:6 gap-unclosed']],
  ];
  it.each(unclosed)('that are never closed are an error: %j', async (body, problems) => {
    expect((await readQuiz(`### Q {#q}\n\n${body}\n`)).problems).toEqual(problems);
  });

  it('are read fast, closed or not', async () => {
    const start = performance.now();
    await readQuiz(`### Q {#q}\n\n${'[['.repeat(25_000)}\n`);
    await readQuiz(`### Q {#q}\n\n${'[[a]]'.repeat(10_000)}\n`);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
