import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { isFragment, replaceFragments } from '../../src/read/rich-text.js';
import { sayInto } from '../../src/read/say.js';
import { validate } from '../../src/read/validate.js';
import { readJson, readYaml } from '../../src/read/yaml.js';
import { rich } from '../support/topics.js';

const LEAST = 'id: sample\ntitle: Sample\ndefinition: What it is.\n';

function read(text: string, reader = readYaml) {
  const found: Diagnostic[] = [];
  const draft = reader(text, 'topic.yaml', sayInto(found, 'topic.yaml'));
  const data = replaceFragments(draft?.data, ({ text, inline, at }) => ({ ...rich(text, inline), at }));
  const validated = draft && validate({ ...draft, data: data as Record<string, unknown> }, []);
  const all = [...found, ...(validated?.diagnostics ?? [])];
  return { draft, topic: validated?.topic, found: all.map(({ rule, line, column }) => `${line}:${column} ${rule}`) };
}

describe('readYaml', () => {
  it('reads the model as it is, with Markdown where the model has formatted text', () => {
    const { topic, found, draft } = read(`${LEAST}sections:
  - kind: facts
    title: Key facts
    facts: [One *fact*., Another.]
  - kind: text
    title: Background
    body: |
      First paragraph.

      Second paragraph.
quiz:
  pass: 80
  questions:
    - type: single-choice
      id: who
      stem: Who?
      choices:
        - { text: Ann, right: true }
        - text: Bob
          feedback: Not **him**.
`);
    expect(found).toEqual([]);
    expect(draft?.data.definition).toSatisfy(isFragment);
    expect(topic?.sections.map(({ kind }) => kind)).toEqual(['facts', 'text', 'quiz']);
    expect(topic?.sections[0]).toMatchObject({ facts: [{ text: 'One fact.', inline: true }, { text: 'Another.' }] });
    expect(topic?.sections[1]).toMatchObject({ at: { line: 8, column: 5 }, body: { inline: false } });
    expect(topic?.quiz).toMatchObject({
      pass: 80,
      questions: [
        {
          at: { line: 17, column: 7 },
          stem: { text: 'Who?', inline: true },
          choices: [{}, { at: { line: 22, column: 11 } }],
        },
      ],
    });
  });

  it('takes numbers and truth values as they are written where the model has text, and only there', () => {
    const { topic, found } = read(
      'id: sample\ntitle: 1984\ndefinition: 1.50\nkeywords: [1.50, true, 0x10]\nobjectives: { o1: 12 }\nquiz: { pass: 50 }\n',
    );
    expect(found).toEqual([]);
    expect(topic).toMatchObject({
      title: '1984',
      definition: { text: '1.50' },
      keywords: ['1.50', 'true', '0x10'],
      objectives: { o1: '12' },
      quiz: { pass: 50 },
    });
  });

  it('leaves out lists and groups in which nothing stands yet', () => {
    const { topic, found } = read(`${LEAST}keywords:\nobjectives:\nquiz:\n`);
    expect(found).toEqual([]);
    expect(topic).toMatchObject({ keywords: [], objectives: {} });
    expect(topic?.quiz).toBeUndefined();
  });

  it('has the quiz as the last page unless the author puts it elsewhere', () => {
    const quiz = 'quiz: { questions: [] }\n';
    const first = 'sections: [{ kind: quiz, title: Test }, { kind: text, title: More, body: Words. }]\n';
    expect(read(LEAST + quiz).topic?.sections).toMatchObject([{ kind: 'quiz', title: 'Quiz' }]);
    expect(read(LEAST + quiz + first).topic?.sections).toMatchObject([{ title: 'Test' }, { title: 'More' }]);
    expect(read(`${LEAST}quiz: { pass: 80 }\n`).topic?.sections).toEqual([]);
  });

  it.each([
    ['a missing key of the topic', 'title: Sample\ndefinition: Words.\n', ['1:1 id-missing']],
    ['an unknown key', `${LEAST}titel: x\n`, ['4:1 unknown-key']],
    ['an unknown key of the quiz', `${LEAST}quiz:\n  pas: 5\n`, ['5:3 unknown-key']],
    ['a place that the author wrote', `${LEAST}at: { line: 4 }\n`, ['4:1 unknown-key']],
    [
      'a list where text is meant',
      'id: sample\ntitle: [a]\ndefinition: { a: b }\n',
      ['2:1 text-expected', '3:1 text-expected'],
    ],
    ['a question without a type', `${LEAST}quiz:\n  questions:\n    - id: who\n`, ['6:7 key-missing']],
    [
      'a question of an unknown type',
      `${LEAST}quiz:\n  questions:\n    - { id: who, type: quess }\n`,
      ['6:18 invalid-value'],
    ],
    [
      'what a question lacks',
      `${LEAST}quiz:\n  questions:\n    - type: essay\n      points: 0\n`,
      ['6:7 key-missing', '6:7 key-missing', '7:7 points-not-positive'],
    ],
    ['a list for a topic', '- id: sample\n', ['1:1 no-topic']],
    ['an empty file', '', ['1:1 no-topic']],
    [
      'an escaped character that no package can hold',
      'id: sample\ntitle: Sample\ndefinition: "a\\0b"\n',
      ['3:13 forbidden-character'],
    ],
    ['a page title inside a text', `${LEAST}quiz:\n  intro: |\n    # Quiz\n`, ['6:5 out-of-place']],
  ])('reports %s', (_, text, expected) => {
    expect(read(text).found.sort()).toEqual(expected);
  });
});

describe('the question types in YAML', () => {
  const questions = (lines: string, lang = 'en') => read(`${LEAST}lang: ${lang}\nquiz:\n  questions:\n${lines}`);

  it('find their gaps in the text, and where these stand', () => {
    const { topic, found } = questions(`    - type: fill-blanks
      id: blanks
      case: true
      stem: It was in [[Moscow]].
      body: |
        It was in [[1956|the \\| year]], \`[[x]]\`.

        | a |
        | --- |
        | [[b\\|c]] |
    - type: dropdowns
      id: menus
      stem: 'The [[ 19th | (20th) ]] Congress.'
`);
    expect(found).toEqual([]);
    expect(topic?.quiz?.questions).toMatchObject([
      {
        stem: { text: 'It was in ____.' },
        gaps: [
          { answers: ['Moscow'], at: { line: 10, column: 23 } },
          { answers: ['1956', 'the | year'], at: { line: 12, column: 19 } },
          { answers: ['b', 'c'], at: { line: 16, column: 11 } },
        ],
      },
      {
        gaps: [
          {
            choices: [
              { text: '19th', right: false },
              { text: '20th', right: true },
            ],
          },
        ],
      },
    ]);
  });

  it('leave brackets in other types and other texts alone', () => {
    const { topic, found } = questions(`    - type: fill-blanks
      id: blanks
      stem: It was [[here]].
      hints: ['Not [[there]].']
    - { type: short-text, id: r, stem: 'In R, x[[1]] is?', answers: [{ text: a }] }
`);
    expect(found).toEqual([]);
    expect(topic?.quiz?.questions).toMatchObject([
      { gaps: [{}], hints: [{ text: 'Not [[there]].' }] },
      { stem: { text: 'In R, x[[1]] is?' } },
    ]);
  });

  it('know the decimal comma of the language', () => {
    const numeric = `    - { type: numeric, id: n, stem: 'How many?', answers: [{ text: '1,5', credit: 50 }] }\n`;
    expect(questions(numeric, 'de').topic?.quiz?.questions).toMatchObject([{ comma: true, answers: [{ credit: 50 }] }]);
    expect(questions(numeric).topic?.quiz?.questions).toMatchObject([{ comma: false }]);
  });

  it('say where a part is wrong', () => {
    const { found } = questions(`    - type: fill-blanks
      id: blanks
      stem: It was [[here.
      gaps: []
    - type: single-choice
      id: s
      stem: Who?
      choices:
        - { text: Ann, right: true }
        - text: Bob
          credit: 150
    - type: matching
      id: m
      stem: Who is what?
      pairs:
        - left: Ann
    - type: hotspot
      id: h
      stem: Where?
      image: '![a](b.png)'
      areas:
        - label: here
          right: true
          shape: { circle: [1, 2] }
`);
    expect(found.sort()).toEqual([
      '10:7 unknown-key',
      '17:11 credit-out-of-range',
      '22:11 key-missing',
      '30:11 area-malformed',
      '9:20 gap-unclosed',
    ]);
  });

  it('may be drawn from pools', () => {
    const { topic, found } = read(`${LEAST}quiz:
  pools:
    - { id: dates, name: Dates, pick: 0 }
  questions:
    - { type: essay, id: q, pool: dates, stem: Why? }
`);
    expect(found).toEqual(['6:33 pick-malformed']);
    expect(topic?.quiz).toMatchObject({ pools: [{ id: 'dates', pick: 1 }], questions: [{ pool: 'dates' }] });
  });
});

describe('docs/format.md', () => {
  it('shows a topic in YAML in which nothing is wrong', () => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8');
    const example = /```yaml\n(.*?)```/s.exec(text.slice(text.lastIndexOf('## YAML and JSON')))?.[1];
    const { topic, found } = read(String(example));
    expect(found).toEqual([]);
    expect(topic?.quiz?.questions).toMatchObject([
      { choices: [{ right: true }, {}] },
      { answers: [{}, { text: '/mosk(va|au)/i' }, {}] },
      { type: 'numeric', answers: [{ text: '70.5 ± 0.6' }, { credit: 50 }] },
      { type: 'matching', pairs: [{}, {}], distractors: [{}] },
      { type: 'ordering', items: [{}, {}] },
      { type: 'fill-blanks', pool: 'words', gaps: [{ answers: ['personality', 'the individual'] }] },
      { type: 'dropdowns', pool: 'words', gaps: [{ choices: [{ right: true }, { right: false }] }] },
      { type: 'hotspot', areas: [{ right: true }, {}] },
    ]);
    expect(topic?.sections.map(({ kind }) => kind)).toEqual(['facts', 'text', 'quiz']);
  });
});

describe('readJson', () => {
  const sample =
    '{\n\t"$schema": "x",\n\t"id": "sample",\n\t"title": "Sample \\ud83d\\ude00",\n\t"definition": "A \\/ b."\n}\n';

  it('reads the same model, and lets editors name the schema', () => {
    const { topic, found } = read(sample, readJson);
    expect(found).toEqual([]);
    expect(topic).toMatchObject({ id: 'sample', title: 'Sample 😀', definition: { text: 'A / b.' } });
  });

  it.each([
    ['a comma before a bracket', '{\n  "id": "a",\n}', ['3:1 json-broken']],
    ['a comment', '{\n  // no\n  "id": "a"\n}', ['2:3 json-broken']],
    ['single quotes', "{ 'id': 1 }", ['1:3 json-broken']],
    ['YAML', 'id: sample\n', ['1:1 json-broken']],
    ['a brace that is never closed', '{\n  "id": "a"\n', ['3:1 json-broken']],
    ['a key without a value', '{ "id": }', ['1:9 json-broken']],
    ['two keys alike', '{ "id": "a",\n"id": "b" }', ['2:1 duplicate-key']],
  ])('reports %s', (_, text, expected) => {
    const found: Diagnostic[] = [];
    readJson(text, 'topic.json', sayInto(found, 'topic.json'));
    expect(found.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(expected);
  });

  it('refuses deep nesting', () => {
    expect(read(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, readJson).found).toEqual([
      expect.stringContaining('yaml-too-deep'),
    ]);
  });
});
