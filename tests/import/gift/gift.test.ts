import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGift } from '../../../src/import/gift/read.js';
import type { Question } from '../../../src/topic/questions/index.js';
import { importOf } from '../../support/imported.js';

async function all(text: string): Promise<readonly Question[]> {
  const { topics, faults, diagnostics } = await importOf(text, 'bank.txt', 'gift');
  expect([faults, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  return topics.flatMap(({ quiz }) => quiz?.questions ?? []);
}

async function one(text: string): Promise<Question & Record<string, unknown>> {
  const [question] = await all(text);
  if (!question) throw new Error('nothing was imported');
  return question as Question & Record<string, unknown>;
}

const said = async (text: string): Promise<readonly string[]> => (await importOf(text, 'bank.txt', 'gift')).said;
const text = (words: string): unknown => expect.objectContaining({ text: words });

describe('GIFT, question types', () => {
  test('Multiple choice: “wrong answers are prefixed with a tilde and the correct answer with an equal sign”', async () => {
    expect(await one("Who's buried in Grant's tomb?{=Grant ~no one ~Napoleon ~Churchill}")).toMatchObject({
      type: 'single-choice',
      id: 'whos-buried-in-grants-tomb',
      stem: text("Who's buried in Grant's tomb?"),
      choices: [
        { text: text('Grant'), right: true },
        { text: text('no one'), right: false },
        { right: false },
        { right: false },
      ],
    });
  });

  test('Multiple right answers: weights in per cent, and no equal sign', async () => {
    expect(await one('What two people?{ ~%-100%No one ~%50%Grant ~%50%Grant’s wife ~%-100%Father }')).toMatchObject({
      type: 'multiple-choice',
      penalty: 1,
      choices: [{ right: false }, { right: true }, { right: true }, { right: false }],
    });
    const usual = await one('Two?{~%50%a ~%50%b ~%-50%c ~%-50%d}');
    expect(usual).not.toHaveProperty('penalty');
    expect(await one('Two?{~%50%a ~%50%b ~c}')).toMatchObject({ penalty: 0 });
  });

  test('Partial credit beside the right answer', async () => {
    expect(await one('Near?{=all ~%50%half ~none}')).toMatchObject({
      type: 'single-choice',
      choices: [{ right: true }, { right: false, credit: 50 }, { right: false }],
    });
  });

  test('True-false: T, TRUE, F, FALSE', async () => {
    const questions = await all('a{T}\n\nb{TRUE}\n\nc{F}\n\nd{FALSE}');
    expect(questions.map((each) => 'choices' in each && [each.type, each.choices[0]?.right])).toEqual([
      ['true-false', true],
      ['true-false', true],
      ['true-false', false],
      ['true-false', false],
    ]);
  });

  test('True-false feedback: the first for a wrong response, the second for a right one', async () => {
    expect(await one('Grant is buried here.{FALSE#No one is buried.#Right!}')).toMatchObject({
      choices: [
        { value: true, right: false, feedback: text('No one is buried.') },
        { value: false, right: true, feedback: text('Right!') },
      ],
    });
  });

  test('Short answer: all answers have an equal sign, and may have weights', async () => {
    expect(await one('Two plus two equals {=four =%50%4 =%0%five#No.}')).toMatchObject({
      type: 'short-text',
      answers: [
        { text: 'four', right: true },
        { text: '4', credit: 50 },
        { text: 'five', right: false, feedback: text('No.') },
      ],
    });
  });

  test('Short answer of numbers alone stays words; `*` stands for any words, `\\*` for itself', async () => {
    expect(await one('2+2?{=4}')).toMatchObject({ type: 'short-text', answers: [{ text: '4' }] });
    expect(await one('Star?{=a* =b\\*c =%0%*#Else.}')).toMatchObject({
      answers: [
        { text: '/a.*/i', pattern: true },
        { text: 'b*c', pattern: false },
      ],
      feedback: { incorrect: text('Else.') },
    });
  });

  test('Matching: equal signs and arrows; without a left side a distractor', async () => {
    expect(await one('Match.{=Canada -> Ottawa =Italy -> Rome = -> Paris}')).toMatchObject({
      type: 'matching',
      pairs: [
        { left: text('Canada'), right: text('Ottawa') },
        { left: text('Italy'), right: text('Rome') },
      ],
      distractors: [text('Paris')],
    });
  });

  test('Missing word: a line stands where the answers were', async () => {
    expect(await one('Mahatma Gandhi’s birthday is an Indian holiday on {~15th =2nd ~3rd} of October.')).toMatchObject({
      type: 'single-choice',
      stem: text('Mahatma Gandhi’s birthday is an Indian holiday on _____ of October.'),
    });
  });

  test.each([
    ['{#1822:5}', '1822 ± 5'],
    ['{#1817..1827}', '1817..1827'],
    ['{#=1822}', '1822'],
    ['{#-3.14159:0.0005}', '-3.14159 ± 0.0005'],
    ['{#2:0}', '2'],
  ])('Numerical: %s', async (answers, expected) => {
    expect(await one(`When?${answers}`)).toMatchObject({ type: 'numeric', answers: [{ text: expected }] });
  });

  test('Numerical: several answers with weights, and feedback to any other', async () => {
    expect(await one('When was Grant born?{#\n\t=1822:0#Right.\n\t=%50%1822:2#Near.\n\t~#Too far.\n}')).toMatchObject({
      type: 'numeric',
      answers: [
        { text: '1822', feedback: text('Right.') },
        { text: '1822 ± 2', credit: 50, feedback: text('Near.') },
      ],
      feedback: { incorrect: text('Too far.') },
    });
  });

  test('Essay: an empty pair of braces', async () => {
    expect(await one('Write about Dwight. {}')).toMatchObject({ type: 'essay', stem: text('Write about Dwight.') });
  });

  test('Description: no braces; it is a page of the lesson', async () => {
    const { topics, said } = await importOf('::Before::You can use your pencil.\n\nNow?{T}', 'bank.txt', 'gift');
    expect(topics[0]?.sections).toMatchObject([
      { kind: 'text', title: 'Before', body: text('You can use your pencil.') },
      { kind: 'quiz' },
    ]);
    expect(said[0]).toBe('adapted page Before: a description is a page of the lesson');
  });
});

describe('GIFT, options', () => {
  test('Line comments: lines that begin with two slashes', async () => {
    const questions = await all('// one\n  // two\nIs it?{T\n// three\n}\n\n// four\n');
    expect(questions.map(({ stem }) => stem.text)).toEqual(['Is it?']);
  });

  test('Question name: between two double colons; the id is made of it', async () => {
    expect(await one('::Kanji Origins::Japanese characters came from{=China}')).toMatchObject({
      id: 'kanji-origins',
      stem: text('Japanese characters came from'),
    });
  });

  test('Question id and tags stand in a comment before the question', async () => {
    const { topics } = await importOf('// [id:my-question] [tag:easy] [tag:two words]\nIs it?{T}', 'bank.txt', 'gift');
    expect([topics[0]?.quiz?.questions[0]?.id, topics[0]?.keywords]).toEqual(['my-question', ['easy', 'two words']]);
  });

  test('Feedback: behind a number sign', async () => {
    expect(await one('What?{~a#feedback on a =b#yes! [b]}')).toMatchObject({
      choices: [{ feedback: text('feedback on a') }, { feedback: text('yes! [b]') }],
    });
  });

  test('General feedback: behind four number signs', async () => {
    expect(await one('What?{=yes#Right ~no####More on *this*: see page 2.}')).toMatchObject({
      choices: [{ feedback: text('Right') }, {}],
      feedback: { general: text('More on *this*: see page 2.') },
    });
  });

  test('Special characters ~ = # { } : are escaped by a backslash, and \\n is a line break', async () => {
    const question = await one('Which answer equals 5 \\: \\{x\\}?{\n~ \\= 2 + 2\n= \\= 2 + 3 \\#1\n~ a\\~b\\nc\n}');
    expect(question).toMatchObject({
      stem: text('Which answer equals 5 : {x}?'),
      choices: [{ text: text('= 2 + 2') }, { text: text('= 2 + 3 #1'), right: true }, { text: text('a~b c') }],
    });
  });

  test('Categories: each is a topic, named by the last part of its path', async () => {
    const bank =
      'First?{T}\n\n$CATEGORY: $course$/top/Chemistry/Organic//Inorganic\n\nSecond?{F}\n\n$CATEGORY: tom/dick\nThird?{T}';
    const { topics } = await importOf(bank, 'mixed bank.txt', 'gift');
    expect(topics.map(({ id, title, quiz }) => [id, title, quiz?.questions.length])).toEqual([
      ['mixed-bank', 'mixed bank', 1],
      ['organic-inorganic', 'Organic/Inorganic', 1],
      ['dick', 'dick', 1],
    ]);
  });
});

describe('GIFT, text formats', () => {
  test('[html]: tags become Markdown, blanks are blanks', async () => {
    const question = await one(
      '[html]<p>Is <b>this</b>\nbold, <code>x</code> and H<sub>2</sub>O?</p><ul><li>a</li></ul>{T}',
    );
    expect(question.stem.html).toBe('Is <strong>this</strong> bold, <code>x</code> and H₂O?');
    expect(question.body?.html).toContain('<li>a</li>');
  });

  test('[moodle], and no format: line breaks count, words that look like Markdown are words', async () => {
    expect((await one('[moodle]One *a*\ntwo <i>b</i>{T}')).body?.html).toContain('two <em>b</em>');
    expect((await one('One *a* _b_ [[c]] 1 < 2 & # 3\\{\\}{T}'.replace('# ', '\\# '))).stem.text).toBe(
      'One *a* _b_ [[c]] 1 < 2 & # 3{}',
    );
  });

  test('[markdown]: stays what it is', async () => {
    expect((await one('[markdown]Is *this* it?{=[markdown]**a** ~b}')).stem.html).toBe('Is <em>this</em> it?');
  });

  test('[plain]: words alone', async () => {
    expect((await one('[plain]Is <b>this</b> it?{T}')).stem.text).toBe('Is <b>this</b> it?');
  });

  test('an answer may have a format of its own', async () => {
    expect(await one('What?{=[html]<em>a</em> ~b}')).toMatchObject({ choices: [{ text: { html: '<em>a</em>' } }, {}] });
  });

  test('mathematics between \\( and \\) or $$ is TeX', async () => {
    expect((await one('What is \\\\(x^2\\\\) and $$\\\\frac\\{1\\}\\{2\\}$$?{T}')).stem.html).toContain(
      '<annotation encoding="application/x-tex">x^2</annotation>',
    );
  });
});

describe('GIFT that is wrong', () => {
  test.each([
    ['Where?{=a ~b', 'its { is never closed before the next empty line'],
    ['Where? =a ~b}', 'its answers begin with no {'],
    ['Where?{~a}', 'it has fewer than two choices'],
    ['Where?{#}', 'it has no right answer'],
    ['Where?{#soon:2}', 'soon:2 is no number'],
    ['Where?{=a -> b =c}', 'one of its pairs has no ->'],
    ['Where?{=a -> b}', 'it has fewer than two pairs'],
    ['Where?{=%0%a}', 'it has no right answer'],
  ])('%s is left out: %s', async (source, why) => {
    const { entries, topics } = await importOf(`Good?{T}\n\n${source}\n\nGood too?{T}\n`, 'bank.txt', 'gift');
    expect(entries[1]).toMatchObject({ outcome: 'left out', notes: [why], place: { line: 3 } });
    expect(topics[0]?.quiz?.questions).toHaveLength(2);
  });

  test('uneven weights are told', async () => {
    expect(await said('Two?{~%70%a ~%30%b ~%-10%c ~%-50%d}')).toEqual([
      expect.stringMatching(
        /^adapted question Two\?: its right choices earn different parts.*; its wrong choices cost/,
      ),
    ]);
  });

  test('whatever it is given, each block has one entry', () => {
    const piece = fc.constantFrom(
      'a',
      'b?',
      '{',
      '}',
      '=',
      '~',
      '#',
      '####',
      '::',
      '->',
      '%50%',
      '%',
      '\\',
      '\n',
      '\n\n',
      '[html]',
      '<b>',
      '$CATEGORY: x',
      '//',
      'T',
      '5:2',
      '..',
      '*',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const source = { text: pieces.join(''), file: 'a.txt' } as Parameters<typeof readGift>[0];
        const { topics, entries } = readGift(source);
        const found = topics.flatMap(({ topic }) => [...(topic.quiz?.questions ?? []), ...(topic.sections ?? [])]);
        expect(entries.filter(({ outcome }) => outcome !== 'left out')).toHaveLength(found.length);
      }),
    );
  });
});
