import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { messageOf } from '../../src/diagnostics/diagnostic.js';
import { parseYaml } from '../../src/read/yaml-parse.js';

const parsed = (text: string, firstLine = 1) => {
  const result = parseYaml({ file: 'topic.yaml', text, firstLine });
  const found = result.diagnostics.map((each) => `${each.line}:${each.column} ${each.rule}: ${messageOf(each)}`);
  return { ...result, found };
};

describe('parseYaml', () => {
  it('gives plain data and the place of every key and entry', () => {
    const { data, positions, found } = parsed('id: sample\nquiz:\n  pass: 70\nsources:\n  - one\n  - "two"\n');
    expect(found).toEqual([]);
    expect(data).toEqual({ id: 'sample', quiz: { pass: 70 }, sources: ['one', 'two'] });
    expect(Object.fromEntries(positions)).toEqual({
      '': { line: 1, column: 1 },
      id: { line: 1, column: 1 },
      quiz: { line: 2, column: 1 },
      'quiz/pass': { line: 3, column: 3 },
      sources: { line: 4, column: 1 },
      'sources/0': { line: 5, column: 5 },
      'sources/1': { line: 6, column: 5 },
    });
  });

  it('counts lines from where the text begins in its file, CRLF too', () => {
    expect(parsed('id: a\r\ntitle: b\r\n', 2).positions.get('title')).toEqual({ line: 3, column: 1 });
  });

  it.each([
    ['a flow list that is never closed', 'a: [x\nb: 3\n', ['2:1 yaml-broken']],
    ['a quote that is never closed', 'a: "x\n', ['2:1 yaml-broken']],
    ['a colon in a plain value', 'title: Stalin: a life\n', ['1:8 yaml-broken']],
    ['a tab as indentation', 'a:\n\tb: 1\n', ['2:1 yaml-broken']],
    ['a second document', 'a: 1\n---\nb: 1\n', ['2:1 yaml-broken']],
    ['a key that is a list', '? [a]\n: b\n', ['1:3 yaml-broken']],
    ['a tag that nobody knows', 'a: !!js/function x\n', ['1:4 yaml-broken']],
    ['two keys alike', 'a: 1\nb: 2\na: 3\na: 4\n', ['3:1 duplicate-key', '4:1 duplicate-key']],
    ['an alias', 'a: &x [1]\nb: *x\nc: *y\n', ['2:4 yaml-alias', '3:4 yaml-alias']],
  ])('reports %s at its place', (_, text, expected) => {
    expect(parsed(text).found.map((each) => each.split(': ')[0])).toEqual(expected);
  });

  it('says in plain words what a second colon does', () => {
    const [found] = parsed('title: Stalin: a life\n').found;
    expect(found).toContain('a colon with a blank after it makes a second key in this line');
  });

  it.each(['[', '- ', '{a: ', '? '])('refuses what is nested too deep: %s', (bracket) => {
    expect(parsed(bracket.repeat(20)).found.join()).not.toContain('yaml-too-deep');
    expect(parsed(bracket.repeat(21)).found).toEqual([expect.stringContaining('yaml-too-deep')]);
    expect(parsed(bracket.repeat(50_000)).found).toEqual([expect.stringContaining('yaml-too-deep')]);
  });

  it('keeps a key named __proto__ a key', () => {
    const { data } = parsed('__proto__: { polluted: true }\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['plain', 'a: one two\n', 1, 5, { line: 1, column: 8 }],
    ['quoted', 'a: "one two"\n', 1, 5, { line: 1, column: 9 }],
    ['quoted with escapes', 'a: "o\\tne two"\n', 1, 5, { line: 1, column: 4 }],
    ['literal block', 'a: |\n\n   one\n   two\n', 3, 2, { line: 4, column: 5 }],
    ['folded block', 'a: >\n  one\n  two\n', 1, 5, { line: 1, column: 4 }],
  ])('locates a place within a text: %s', (_, text, line, column, place) => {
    expect(parsed(text).texts.get('a')?.(line, column)).toEqual(place);
  });

  it('never throws, and reads what the library itself writes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parsed(text)));
    const value = fc.oneof(
      // The library writes " \n" as a block that says "\n".
      fc.string({ unit: fc.constantFrom(...'ab:#-*&!|>\'"%@` \n{}[],?') }).filter((text) => !/^ +\n\s*$/.test(text)),
      fc.integer(),
      fc.boolean(),
    );
    const list = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(list, (data) => {
        // An anchor or alias is never written here: the values are no objects.
        const result = parsed(stringify(data));
        expect(result.found).toEqual([]);
        expect(result.data).toEqual({ ...data });
      }),
    );
  });
});
