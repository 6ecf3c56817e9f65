import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText2qti } from '../../../src/import/text2qti/read.js';
import type { Question } from '../../../src/topic/questions/index.js';
import { importOf, type Result } from '../../support/imported.js';

async function read(source: string): Promise<Result> {
  const result = await importOf(source, 'quiz.txt');
  expect([result.faults, result.diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  return result;
}

async function all(source: string): Promise<readonly Question[]> {
  return (await read(source)).topics[0]?.quiz?.questions ?? [];
}

const text = (words: string): unknown => expect.objectContaining({ text: words });

describe('text2qti, questions', () => {
  test('Multiple choice: “the correct choice is designated with an asterisk”', async () => {
    expect(await all('1.  What is 2+3?\na)  6\nb)  1\n*c) 5\n')).toMatchObject([
      {
        type: 'single-choice',
        id: 'what-is-2-3',
        stem: text('What is 2+3?'),
        choices: [{ right: false }, { right: false }, { text: text('5'), right: true }],
      },
    ]);
  });

  test('True/false', async () => {
    expect(await all('1.  Is 2+3 5?\n*a) True\nb)  False\n')).toMatchObject([
      { type: 'true-false', choices: [{ value: true, right: true }, {}] },
    ]);
  });

  test('Titles, point values and feedback', async () => {
    const source = `Quiz title: Addition
Quiz description: Checking *addition*.

Title: An addition question
Points: 2
1.  What is 2+3?
... General question feedback.
+   Feedback for correct answer.
-   Feedback for incorrect answer.
a)  6
... Too much.
*c) 5
... Yes.
`;
    const { topics } = await read(source);
    expect(topics[0]).toMatchObject({ id: 'addition', title: 'Addition', definition: text('Checking addition.') });
    expect(topics[0]?.quiz?.questions).toMatchObject([
      {
        id: 'an-addition-question',
        points: 2,
        feedback: {
          general: text('General question feedback.'),
          correct: text('Feedback for correct answer.'),
          incorrect: text('Feedback for incorrect answer.'),
        },
        choices: [{ feedback: text('Too much.') }, { feedback: text('Yes.') }],
      },
    ]);
  });

  test('Multiple answers: `[ ]` or `[]`, and `[*]`', async () => {
    expect(await all('1.  Dinosaurs?\n[ ] Mammoth\n[*] Tyrannosaurus\n[*] Triceratops\n[] Smilodon\n')).toMatchObject([
      { type: 'multiple-choice', choices: [{ right: false }, { right: true }, { right: true }, { right: false }] },
    ]);
  });

  test.each([
    ['1.4142 +- 0.0001', '1.4142 ± 0.0001'],
    ['[1.2598, 1.2600]', '1.2598..1.2600'],
    ['5', '5'],
    ['1_000', '1000'],
    ['2.5 +- 4%', '2.5 ± 4%'],
    ['1.5 +- 0', '1.5'],
  ])('Numerical: = %s', async (answer, expected) => {
    expect(await all(`1.  How much?\n=   ${answer}\n`)).toMatchObject([
      { type: 'numeric', answers: [{ text: expected }] },
    ]);
  });

  test('Short answer: an asterisk for each accepted answer, as plain text', async () => {
    expect(await all('1.  Who lives at the North Pole?\n*   Santa\n*   Father *Christmas*\n')).toMatchObject([
      { type: 'short-text', answers: [{ text: 'Santa' }, { text: 'Father *Christmas*' }] },
    ]);
  });

  test('Essay: three or more underscores', async () => {
    expect(await all('1.  Write an essay.\n... Well done.\n____\n')).toMatchObject([
      { type: 'essay', stem: text('Write an essay.'), feedback: { general: text('Well done.') } },
    ]);
  });

  test('File upload: three or more circumflex accents; we have none', async () => {
    const { said } = await importOf('1.  Upload.\n^^^^\n\n2.  Really?\n*a) Yes\nb) No\n', 'quiz.txt');
    expect(said[0]).toBe('left out question Upload.: it asks for a file, which no question of ours does');
  });
});

describe('text2qti, structure', () => {
  test('Text regions outside of questions become pages', async () => {
    const { topics, said } = await read(
      'Text title:  Instructions\nText:  General **comments**.\n\n1.  Is it?\n*a) Yes\nb) No\n',
    );
    expect(topics[0]?.sections[0]).toMatchObject({
      kind: 'text',
      title: 'Instructions',
      body: text('General comments.'),
    });
    expect(said[0]).toMatch(/^adapted page Instructions/);
  });

  test('Question groups: pick, and points per question', async () => {
    const source =
      'GROUP\npick: 1\npoints per question: 2\n\n1.  One?\n*a) Yes\nb)  No\n\n2.  Two?\n*a) Yes\nb)  No\n\nEND_GROUP\n\n3.  Three?\n*a) Yes\nb)  No\n';
    const { topics } = await read(source);
    expect(topics[0]?.quiz).toMatchObject({
      pools: [{ id: 'group-1', name: 'Group 1', pick: 1 }],
      questions: [{ pool: 'group-1', points: 2 }, { pool: 'group-1', points: 2 }, { points: 1 }],
    });
  });

  test('“all lines after the first must be indented”: several paragraphs, lists and code', async () => {
    const [question] = await all(
      '1.  First line\n    goes on.\n\n    Second paragraph.\n\n    ```\n    code {x}\n    ```\n*a) Yes\n\n    More of it.\nb)  No\n',
    );
    expect(question?.stem.text).toBe('First line goes on.');
    expect(question?.body?.html).toContain('<code>code {x}\n</code>');
    expect(question).toMatchObject({ choices: [{ text: text('Yes More of it.') }, {}] });
  });

  test('Comments: lines that begin with %, and between COMMENT and END_COMMENT', async () => {
    expect(
      await all('% no\nCOMMENT\n1.  Not this?\nEND_COMMENT\n1.  This?\n% in between\n*a) Yes\nb)  No\n'),
    ).toMatchObject([{ stem: text('This?') }]);
  });

  test('LaTeX between dollar signs', async () => {
    const [question] = await all('1.  What is $\\frac{1}{2}$ of $F_{x}$?\n*a) $a_{1}$\nb)  0\n');
    expect(question?.stem.html).toContain('<annotation encoding="application/x-tex">F_{x}</annotation>');
  });

  test('what means something to our format alone is a text', async () => {
    const [question] = await all('1.  Is [[this]] a set {1, 2}\n*a) Yes {x}\nb)  No\n');
    expect(question).toMatchObject({
      stem: text('Is [[this]] a set {1, 2}'),
      choices: [{ text: text('Yes {x}') }, {}],
    });
  });

  test('Quiz options: those that there are, and those that there are not', async () => {
    const { topics, said } = await read(
      "Quiz title: A quiz\nshuffle answers: true\nshow correct answers: false\ncan't go back: true\none question at a time: false\n\n1.  Is it?\n*a) Yes\nb) No\n",
    );
    expect(topics[0]?.quiz).toMatchObject({ shuffle: 'answers', 'show-answers': 'never' });
    expect(said.filter((each) => each.startsWith('left out'))).toEqual([
      "left out setting can't go back: true: lessons have no such setting",
    ]);
  });

  test('Executable code blocks are not run', async () => {
    const { said } = await read('```{.python .run}\nprint("1. What?")\n```\n\n1.  Is it?\n*a) Yes\nb) No\n');
    expect(said).toContainEqual(expect.stringMatching(/^left out line ```\{\.python \.run\}.*: code is not run/));
  });

  test.each([
    ['a) x\n*b) y\n*c) z', 'several of its choices are right'],
    ['a) x\nb) y', 'none of its choices is right'],
    ['*a) x', 'it has fewer than two choices'],
    ['=   many', 'many is no number'],
    ['', 'it has fewer than two choices'],
  ])('what cannot be asked is left out: %j', async (answers, why) => {
    const { entries } = await importOf(`1.  Good?\n*a) Yes\nb) No\n\n2.  Bad?\n${answers}\n`, 'quiz.txt');
    expect(entries[1]).toMatchObject({ outcome: 'left out', notes: [why], place: { line: 5 } });
  });

  test('whatever it is given, each question has one entry', () => {
    const line = fc.constantFrom(
      '1.  Q?',
      '2.  R?',
      '*a) x',
      'b) y',
      '[*] z',
      '[ ] w',
      '=  5',
      '=  x',
      '*  s',
      '____',
      '^^^',
      '... f',
      '+ c',
      '- i',
      'GROUP',
      'pick: 2',
      'END_GROUP',
      'Text: t',
      'Title: u',
      'Points: 3',
      '',
      '    more',
      'odd',
      '```{.python .run}',
      '```',
      'COMMENT',
      'END_COMMENT',
      '%',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { topics, entries } = readText2qti({ text: lines.join('\n'), file: 'a.txt' } as Parameters<
          typeof readText2qti
        >[0]);
        const questions = entries.filter(({ part, outcome }) => part === 'question' && outcome !== 'left out');
        expect(questions).toHaveLength(topics[0]?.topic.quiz?.questions?.length ?? 0);
      }),
    );
  });
});
