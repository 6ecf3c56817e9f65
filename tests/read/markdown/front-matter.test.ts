import { describe, expect, it } from 'vitest';
import { read } from './reading.js';

const BODY = '# A\n\nText.\n';

describe('front matter', () => {
  it('is YAML between the first two lines ---', async () => {
    const { topic, problems } = await read(
      `---  \nid: sample\ntitle: "A: b" # c\nkeywords: [a, b]\nquiz: {pass: 50}\n---\t\n${BODY}`,
    );
    expect(problems).toEqual([]);
    expect(topic).toMatchObject({
      id: 'sample',
      title: 'A: b',
      keywords: ['a', 'b'],
      quiz: { pass: 50 },
      heading: 'A',
    });
  });

  const cases: [name: string, source: string, problems: string[]][] = [
    ['none', BODY, ['1:1 no-front-matter']],
    ['an empty file', '', ['1:1 no-front-matter']],
    ['a line above it', `\n---\nid: sample\ntitle: A\n---\n${BODY}`, ['1:1 no-front-matter']],
    ['never closed', `---\nid: sample\ntitle: A\n${BODY}`, ['1:1 front-matter-unclosed']],
    ['broken YAML', `---\nid: sample\ntitle: "A\n---\n${BODY}`, ['3:10 yaml-broken']],
    ['broken YAML, and the body too', `---\nid: [\n---\n${BODY}\n# B\n`, ['2:6 yaml-broken', '8:1 heading-repeated']],
    ['a list', `---\n- id\n---\n${BODY}`, ['2:1 yaml-broken']],
    ['empty', `---\n---\n${BODY}`, ['1:1 id-missing', '1:1 title-missing']],
    ['an unknown key', `---\nid: sample\ntitle: A\nkeyword: a\n---\n${BODY}`, ['4:1 unknown-key']],
    ['an unknown key of the quiz', `---\nid: sample\ntitle: A\nquiz:\n  pas: 1\n---\n${BODY}`, ['5:3 unknown-key']],
    ['a malformed id', `---\ntitle: A\nid: Sample\n---\n${BODY}`, ['3:1 id-malformed']],
    ['a pass mark', `---\nid: sample\ntitle: A\nquiz:\n  pass: 101\n---\n${BODY}`, ['5:3 pass-out-of-range']],
    ['a duplicate key', `---\nid: sample\ntitle: A\nid: other\n---\n${BODY}`, ['4:1 duplicate-key']],
    [
      'deep brackets',
      `---\nid: sample\ntitle: A\nkeywords: ${'['.repeat(21)}${']'.repeat(21)}\n---\n${BODY}`,
      ['4:30 yaml-too-deep'],
    ],
    ['a NUL from an escape', `---\nid: sample\ntitle: "A\\0"\n---\n${BODY}`, ['3:8 forbidden-character']],
    [
      'what the body says',
      `---\nid: sample\ntitle: A\nheading: B\ndefinition: C\nsections: []\nquiz:\n  intro: D\n  questions: []\n---\n${BODY}`,
      ['4:1 unknown-key', '5:1 unknown-key', '6:1 unknown-key', '8:3 unknown-key', '9:3 unknown-key'],
    ],
  ];
  it.each(cases)('%s', async (_, source, problems) => {
    expect((await read(source)).problems).toEqual(problems);
  });

  it('takes a plain number for text, and an empty group of settings for none', async () => {
    const { topic, problems } = await read(
      `---\nid: sample\ntitle: 1984\nkeywords: [1956, 3.0]\nobjectives:\nquiz:\n---\n${BODY}`,
    );
    expect(problems).toEqual([]);
    expect(topic).toMatchObject({ title: '1984', keywords: ['1956', '3.0'] });
    expect(topic?.quiz).toBeUndefined();
  });

  it('takes a title over several lines for one line', async () => {
    const { topic } = await read(`---\nid: sample\ntitle: |\n  Two\n  lines\n---\n${BODY}`);
    expect(topic?.title).toBe('Two lines');
  });

  it('leaves the body’s lines their numbers', async () => {
    const { topic } = await read(`---\nid: sample\ntitle: A\n---\n\n${BODY}`);
    expect(topic?.definition.at).toEqual({ line: 8, column: 1 });
  });
});
