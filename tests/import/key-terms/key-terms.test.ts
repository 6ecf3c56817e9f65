import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKeyTerms } from '../../../src/import/key-terms/read.js';
import { importOf } from '../../support/imported.js';

const page = `Osmosis is the movement of water through a membrane. It needs no energy.
congrats on reading the definition of osmosis. now let's actually learn it.
Water moves towards the side with more salt.
Plants take up water by osmosis.
Review Questions
Why do plants wilt?
They lose water. Their cells grow soft.
Explain how salt keeps food.
It draws water out of bacteria.
Related terms
Diffusion: the spreading of particles
Solvent: what dissolves something
`;

/** The page as it was read, in short. */
async function read(text: string, name = 'page.txt'): Promise<unknown> {
  const { topics } = await importOf(text, name, 'key-terms');
  return topics.map(({ title, definition, sections }) => ({
    title,
    definition: definition.text,
    ...Object.fromEntries(
      sections.map((section) => {
        if (section.kind === 'facts') return ['facts', section.facts.map(({ text }) => text)];
        if (section.kind === 'terms')
          return ['terms', section.terms.map(({ term, definition }) => [term, definition.text])];
        if (section.kind === 'review')
          return ['review', section.questions.map(({ question, answer }) => [question.text, answer?.text])];
        return [section.kind, section.title];
      }),
    ),
  }));
}

const osmosis = {
  title: 'Osmosis',
  definition: 'Osmosis is the movement of water through a membrane. It needs no energy.',
  facts: ['Water moves towards the side with more salt.', 'Plants take up water by osmosis.'],
  review: [
    ['Why do plants wilt?', 'They lose water. Their cells grow soft.'],
    ['Explain how salt keeps food.', 'It draws water out of bacteria.'],
  ],
  terms: [
    ['Diffusion', 'the spreading of particles'],
    ['Solvent', 'what dissolves something'],
  ],
};

describe('a page on a term', () => {
  test('first paragraph the definition, a run of one-sentence lines the facts, questions and answers in turn, terms', async () => {
    expect(await read(page)).toEqual([osmosis]);
  });

  test('is known by its headings, and its counts add up to its lines', async () => {
    const { entries, diagnostics } = await importOf(page);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const counts = entries.map(({ part, outcome }) => `${outcome} ${part}`);
    expect(counts.filter((each) => each === 'left out line')).toHaveLength(1);
    expect(entries.map(({ place }) => place.line).sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([
      1, 2, 3, 4, 6, 8, 11, 12,
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['empty lines between all lines', (text) => text.replaceAll('\n', '\n\n')],
    [
      'other headings',
      (text) => text.replace('Review Questions', '## Study questions:').replace('Related terms', 'VOCABULARY'),
    ],
    ['a heading for the facts', (text) => text.replace('Water moves', '5 Must Know Facts\nWater moves')],
    [
      '“Key facts” with bullets',
      (text) => text.replace('Water moves', '**Key facts**\n\n• Water moves').replace('Plants take', '• Plants take'),
    ],
    ['numbered questions', (text) => text.replace('Why do', '1. Why do').replace('Explain', '2) Explain')],
    [
      'Q: and A:',
      (text) =>
        text
          .replace('Why do', 'Q: Why do')
          .replace('They lose', 'A: They lose')
          .replace('Explain', 'Q: Explain')
          .replace('It draws', 'A: It draws'),
    ],
    [
      'terms with bullets, dashes and bold',
      (text) => text.replace('Diffusion: the', '* **Diffusion** – the').replace('Solvent: what', '- **Solvent:** what'),
    ],
    ['a definition below its term', (text) => text.replace('Solvent: what', 'Solvent:\nwhat')],
    ['a title', (text) => `# Osmosis\n\n${text}`],
    ['a title without marks', (text) => `Osmosis\n${text}`],
    [
      'lines that were wrapped',
      (text) =>
        text
          .replace('through a membrane', 'through a\nmembrane')
          .replace(/^(Osmosis is the movement of water through a)/, '$1'),
    ],
  ])('tolerates %s', async (_, change) => {
    const changed = change(page);
    if (_.startsWith('lines')) return expect(JSON.stringify(await read(changed))).toContain('membrane');
    expect(await read(changed)).toEqual([osmosis]);
  });

  test('parts may be missing, and a question its answer', async () => {
    expect(await read('Osmosis is a movement of water.\n')).toEqual([
      { title: 'Osmosis', definition: 'Osmosis is a movement of water.' },
    ]);
    expect(await read('Osmosis is a movement.\nReview questions\nWhy?\nHow?\nSo it is.\n')).toMatchObject([
      {
        review: [
          ['Why?', undefined],
          ['How?', 'So it is.'],
        ],
      },
    ]);
  });

  test('several terms in one file: behind a line across the page, a title, or where the terms are over', async () => {
    const other =
      'Diffusion is the spreading of particles. It evens out.\nIt is fast in gases.\nHeat makes it faster.\n';
    for (const between of ['---\n', '# Diffusion\n', '', '\n\n']) {
      const topics = (await read(`${page}${between}${other}`)) as { title: string; facts: string[] }[];
      expect(topics.map(({ title, facts }) => [title, facts.length])).toEqual([
        ['Osmosis', 2],
        ['Diffusion', 2],
      ]);
    }
  });

  test('promotion and navigation are left out, and listed', async () => {
    const { said } = await importOf(
      page.replace('Review Q', 'Sign up\n© 2024 Some Site. All rights reserved.\nReview Q'),
    );
    expect(said.filter((each) => each.startsWith('left out'))).toEqual([
      expect.stringContaining('line congrats on reading'),
      expect.stringContaining('line Sign up'),
      expect.stringContaining('line © 2024'),
    ]);
  });

  test('a term without a definition is left out, and said to be', async () => {
    const { said } = await importOf(page.replace('Solvent: what dissolves something', 'Solvent'));
    expect(said).toContain('left out term Solvent: it has no definition behind a colon');
  });

  test('without a definition there is no page', async () => {
    const { faults } = await importOf('Related terms\nA: b\n');
    expect(faults).toMatchObject([{ reason: 'there is no definition in it', place: { line: 1, column: 1 } }]);
  });

  test('whatever it is given, it gives pages or says why not, and loses no line', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'Review Questions',
        'Related terms',
        'Key facts',
        '---',
        '',
        'Sign up',
        'Term: words',
        '# A',
        '- x',
        '1. y',
        'Why?',
      ),
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
      fc.string({ maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = `It is a thing.\n${lines.map((each) => each.replace(/[\r\n]/g, ' ')).join('\n')}`;
        const { topics, entries } = readKeyTerms({ text, file: 'a.txt' } as Parameters<typeof readKeyTerms>[0], {
          draftQuiz: true,
        });
        expect(topics.length).toBeGreaterThan(0);
        expect(new Set(topics.map(({ topic }) => topic.id)).size).toBe(topics.length);
        expect(entries.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('--draft-quiz', () => {
  const three = page.replace('Solvent: what', 'Solute: what is dissolved\nSolvent: what');

  test('asks which term a definition names, and matches terms with definitions; each is a draft', async () => {
    const { topics, entries } = await importOf(three, 'page.txt', undefined, { draftQuiz: true });
    const questions = topics[0]?.quiz?.questions ?? [];
    expect(questions.map(({ id, type }) => [id, type])).toEqual([
      ['draft-diffusion', 'single-choice'],
      ['draft-solute', 'single-choice'],
      ['draft-solvent', 'single-choice'],
      ['draft-match', 'matching'],
    ]);
    expect(topics[0]?.quiz?.intro?.text).toContain('drafts');
    expect(entries.filter(({ part }) => part === 'question').map(({ outcome, notes }) => [outcome, notes])).toEqual(
      questions.map(() => ['adapted', ['a draft made by rule: check it']]),
    );
  });

  test('asks whether statements are facts where another page has other facts', async () => {
    const other = 'Diffusion is the spreading of particles. It evens out.\nIt is fast in gases.\n';
    const { topics } = await importOf(`${three}---\n${other}`, 'page.txt', undefined, { draftQuiz: true });
    const facts = topics[0]?.quiz?.questions.filter(({ type }) => type === 'true-false') ?? [];
    expect(
      facts.map((each) => [
        each.body?.text,
        each.type === 'true-false' && each.choices.find(({ right }) => right)?.value,
      ]),
    ).toEqual([
      ['Water moves towards the side with more salt.', true],
      ['Plants take up water by osmosis.', true],
      ['It is fast in gases.', false],
    ]);
  });

  test('asks nothing of a page without enough terms', async () => {
    expect((await importOf(page, 'page.txt', undefined, { draftQuiz: true })).topics[0]?.quiz).toBeUndefined();
  });
});

const given = '../shared/inputs/000_7734ac6e995d2944.txt';
test.skipIf(!existsSync(given))('a page as it was given', async () => {
  const { said, diagnostics, topics } = await importOf(readFileSync(given), 'page.txt');
  const counts = new Map<string, number>();
  for (const each of said) {
    const key = each.split(' ').slice(0, 2).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect([...counts.values()]).toEqual([1, 5, 3, 3, 1]);
  expect([topics[0]?.id, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual(['secret-speech', []]);
});
