import { describe, expect, test } from 'vitest';
import { importOf } from '../../support/imported.js';

const bank = `Which river runs through Prague?
A. Danube
B. Vltava
C. Elbe
ANSWER: B

2 + 2 = ?
A) 3
B) 4
ANSWER: B
`;

/** Question and choices, the right one with a star. */
async function read(text: string): Promise<unknown> {
  const { topics } = await importOf(text, 'bank.txt', 'aiken');
  return topics[0]?.quiz?.questions.map((question) => [
    question.stem.text,
    ...('choices' in question
      ? question.choices.map(({ text, right }) => `${right ? '*' : ''}${typeof text === 'string' ? text : text.text}`)
      : []),
  ]);
}

describe('Aiken', () => {
  test('is known by its look, and makes one topic of its file', async () => {
    const { topics, said, faults, diagnostics } = await importOf(bank, 'Rivers and sums.txt');
    expect([faults, diagnostics]).toEqual([[], []]);
    expect(said).toEqual(['imported question Which river runs through Prague?', 'imported question 2 + 2 = ?']);
    expect(topics.map(({ id, title, definition }) => [id, title, definition.text])).toEqual([
      ['rivers-and-sums', 'Rivers and sums', 'Questions: Rivers and sums.'],
    ]);
  });

  test('“each answer must start with a single-letter character, followed by a period or a bracket”', async () => {
    expect(await read(bank)).toEqual([
      ['Which river runs through Prague?', 'Danube', '*Vltava', 'Elbe'],
      ['2 + 2 = ?', '3', '*4'],
    ]);
  });

  test('“the answer line must immediately follow”: its letter may be small, with a point, and no empty line parts questions', async () => {
    expect(await read('One?\nA. a\nB. b\nANSWER: b.\nTwo?\nA. a\nB. b\nANSWER: A')).toEqual([
      ['One?', 'a', '*b'],
      ['Two?', '*a', 'b'],
    ]);
  });

  test('words are words, whatever they mean in Markdown', async () => {
    expect(await read('# 1 *is* [[a]] <b> $x$?\nA. - [x]\nB. `code` & {b}\nANSWER: B')).toEqual([
      ['# 1 *is* [[a]] <b> $x$?', '- [x]', '*`code` & {b}'],
    ]);
  });

  test('True and False are a question of true or false', async () => {
    const { topics } = await importOf('The Earth is flat.\nA. True\nB. False\nANSWER: B');
    expect(topics[0]?.quiz?.questions[0]).toMatchObject({
      type: 'true-false',
      choices: [{ right: false }, { right: true }],
    });
  });

  test.each([
    ['A?\nA. a\nB. b\nANSWER: C', 'ANSWER: C names none of its choices'],
    ['A?\nA. a\nANSWER: A', 'it has fewer than two choices'],
    ['ANSWER: A', 'ANSWER: stands without a question above it'],
    ['A?\nA. a\nB. b', 'there is no line ANSWER: below its choices'],
    ['A?\nA. a\nA. b\nANSWER: A', 'two of its choices are called A'],
  ])('leaves out what cannot be asked, and says why: %j', async (text, why) => {
    const { entries, topics } = await importOf(
      `${text}\n\nGood?\nA. a\nB. b\nANSWER: A\n`.replace(/^(A\?\nA. a\nB. b)\n\n/, '$1\n\n'),
      'bank.txt',
      'aiken',
    );
    expect(entries[0]).toMatchObject({ outcome: 'left out', notes: [why], place: { line: 1, column: 1 } });
    expect(topics[0]?.quiz?.questions.map(({ stem }) => stem.text)).toEqual(['Good?']);
  });
});
