import { describe, expect, it } from 'vitest';
import { read, readBody } from './reading.js';

describe('a place is exact', () => {
  const bad = '[x](y)';
  const cases: [name: string, body: string, place: string][] = [
    ['in a paragraph', `Text ${bad}\n`, '1:6'],
    ['in a later line', `Text\n  more ${bad}\n`, '2:8'],
    ['in a list', `- a\n- b ${bad}\n`, '2:5'],
    ['in a list in a list', `- a\n  1. b\n     c ${bad}\n`, '3:8'],
    ['in lists on one line', `- 1. - ${bad}\n`, '1:8'],
    ['in a quote', `> a\n> b ${bad}\n`, '2:5'],
    ['in a lazy line of a quote', `> a\nb ${bad}\n`, '2:3'],
    ['in a quote in a list', `- a\n\n  > b ${bad}\n`, '3:7'],
    ['in a list in a quote', `>  - a\n>    b ${bad}\n`, '2:8'],
    ['after a tab', `-\ta ${bad}\n`, '1:5'],
    ['in a heading', `### A ${bad}\n`, '1:7'],
    ['in a heading with more blanks', `###   A ${bad} ###\n`, '1:9'],
    ['in an underlined heading', `A\nB ${bad}\n---\n`, '2:3'],
    ['in a cell', `| a | b |\n| - | - |\n| c | ${bad} |\n`, '3:7'],
    ['in a cell after escaped bars', `a | b\n- | -\n\\| \\|${bad} | c\n`, '3:6'],
    ['in a cell after an empty one', `| a | b | c |\n|-|-|-|\n| x || ${bad} |\n`, '3:8'],
    ['after an emphasis', `*a* \`b\` ${bad}\n`, '1:9'],
    ['after an escape and an entity', `\\* &amp; ${bad}\n`, '1:10'],
    ['after a character of two units', `😀 ${bad}\n`, '1:4'],
    ['in a link’s text', `[a ![b](c.png) ![](d.png)](http://e.f)\n`, '1:16'],
  ];
  it.each(cases)('%s', async (name, body, place) => {
    const { problems } = await readBody(`## Text\n${body}`);
    const at =
      problems.find((problem) => /link-address|image-without-alt|plain-title/.test(problem))?.split(' ')[0] ?? '';
    const [line, column] = at.split(':').map(Number);
    expect(`${(line ?? 0) - 1}:${column}`, name).toBe(place);
  });
});

describe('blocks', () => {
  const cases: [name: string, body: string, problems: string[]][] = [
    ['a fence', '```js\na\n```\n\n~~~\n```\n~~~\n', []],
    ['a fence with a longer end', '```\na\n`````\n', []],
    ['an open fence', 'Text.\n\n```js\na\n', ['3:1 fence-unclosed']],
    ['a fence that another mark does not close', '```\na\n~~~\n', ['1:1 fence-unclosed']],
    ['a fence that a shorter end does not close', '````\na\n```\n', ['1:1 fence-unclosed']],
    ['a fence alone in the last line', '```', ['1:1 fence-unclosed']],
    ['an open fence in a list', '- a\n\n  ```\n  b\n\nText.\n', ['3:3 fence-unclosed']],
    ['an open fence in a quote', '> ~~~\n> b\n\nText.\n', ['1:3 fence-unclosed']],
    ['a row that is too long', '| a |\n| - |\n| b | c |\n', ['3:1 table-row-too-long']],
    ['a row that is too short', '| a | b |\n| - | - |\n| c |\n', []],
    ['a row with an escaped bar', '| a |\n| - |\n| b \\| c |\n', []],
    ['a hundred quotes', `${'>'.repeat(100)} a\n`, []],
    ['a hundred and one', `${'>'.repeat(101)} a\n`, ['1:1 nesting-too-deep']],
    ['ten thousand', `${'>'.repeat(10_000)} a\n`, ['1:1 nesting-too-deep']],
    ['fifty lists', `${'- '.repeat(50)}a\n`, []],
    ['ten thousand lists', `${'- '.repeat(10_000)}a\n`, ['1:1 nesting-too-deep']],
    ['a definition that is used', '[a]\n\n[a]: http://b.c\n', []],
    ['a definition that is not used', '[Note]: remember\n', ['1:1 link-definition-unused']],
    ['a definition that is used for an image', '![a][b]\n\n[b]: c.png\n', []],
    ['two definitions alike', '[a]\n\n[a]: http://b.c\n[a]: http://d.e\n', ['4:1 link-definition-unused']],
  ];
  it.each(cases)('%s', async (_, body, problems) => {
    const { diagnostics } = await readBody(`## Text\n\n${body}`);
    expect(diagnostics.map(({ line, column, rule }) => `${line - 10}:${column} ${rule}`)).toEqual(problems);
  });
});

describe('line ends and a byte order mark', () => {
  it('are the source’s business: the reader takes LF alone', async () => {
    const { topic } = await read('---\nid: sample\ntitle: A\n---\n# A\n\nText.');
    expect(topic?.definition.text).toBe('Text.');
  });
});
