import { describe, expect, it } from 'vitest';
import { readQuestion, readQuiz } from './reading.js';

const withLang = (lang: string): string => `---\nid: sample\ntitle: Sample\nlang: ${lang}\n---\n# Sample\n\nText.\n\n`;

describe('the shape of the answer block decides the type', () => {
  const cases: [name: string, body: string, type: string][] = [
    ['one tick', '- [x] a\n- [ ] b\n', 'single-choice'],
    ['no tick', '- [ ] a\n- [ ] b\n', 'single-choice'],
    ['two ticks', '- [x] a\n- [x] b\n- [ ] c\n', 'multiple-choice'],
    ['true and false', '- [x] True\n- [ ] False\n', 'true-false'],
    ['false and true, in capitals', '- [ ] FALSE\n- [x] tRUE\n', 'true-false'],
    ['true, false and a third', '- [x] True\n- [ ] False\n- [ ] Maybe\n', 'single-choice'],
    ['answers', '- = a\n- = b\n', 'short-text'],
    ['wrong answers beside one that is no number', '- ! 5\n- = five\n', 'short-text'],
    ['a pattern', '- = /5+/\n', 'short-text'],
    ['a model answer', '> [!answer] a\n', 'essay'],
    ['a rubric', 'Text.\n\n> [!rubric]\n> - 2 — a\n', 'essay'],
    ['a number', '- = 5\n', 'numeric'],
    ['numbers beside wrong answers that are words', '- = 5 ± 0.2\n- = 4..6\n- ! −5\n', 'numeric'],
    ['a range whose end is no number', '- = 5\n- = 2..x\n', 'numeric'],
    ['dots after a number', '- = 1956...\n', 'short-text'],
    ['a number among words', '- = 5\n- = five\n', 'short-text'],
    ['a thousands separator', '- = 1,000\n', 'short-text'],
    ['pairs', '- a -> b\n- -> c\n', 'matching'],
    ['pairs with other arrows', '* a → b\n* c => d\n* e --> f\n', 'matching'],
    ['an order', '1. a\n2. b\n', 'ordering'],
    ['an order that begins late, with other marks', '7) a\n8) b\n', 'ordering'],
    ['a gap', 'It is [[here]].\n', 'fill-blanks'],
    ['a menu', 'It is [[ (here) | there ]].\n', 'dropdowns'],
    ['boxes under a gap', 'It is [[here]].\n\n- [x] a\n- [ ] b\n', 'single-choice'],
    ['answers under a gap', 'It is [[here]].\n\n- = a\n', 'short-text'],
    ['an order under a list of pairs', '- a -> b\n\n1. a\n2. b\n', 'ordering'],
    ['an arrow in code', '- `a -> b`\n\n> [!answer] b\n', 'essay'],
    ['a gap in code', '`a[[1]]`\n\n> [!answer] b\n', 'essay'],
    ['a model answer under lists that are text', '1. a\n2. b\n\n- c -> d\n\n> [!answer] e\n', 'essay'],
  ];
  it.each(cases)('%s', async (_, body, type) => {
    expect((await readQuestion(`### Q {#q}\n\n${body}`)).type).toBe(type);
  });

  const forced: [attribute: string, body: string, type: string][] = [
    ['.multiple', '- [x] a\n- [ ] b\n', 'multiple-choice'],
    ['.multiple', '- [x] True\n- [ ] False\n', 'multiple-choice'],
    ['.single', '- [x] a\n- [x] b\n', 'single-choice'],
    ['.single', '- [x] True\n- [ ] False\n', 'single-choice'],
    ['.text', '- = 1953\n', 'short-text'],
    ['.hotspot', '![a](b.png)\n\n- [x] a {circle=1,2,3}\n', 'hotspot'],
    ['unit=km', '- = 5\n', 'numeric'],
  ];
  it.each(forced)('%s forces a type: %j', async (attribute, body, type) => {
    expect((await readQuestion(`### Q {#q ${attribute}}\n\n${body}`)).type).toBe(type);
  });

  const pairs: [lang: string, yes: string, no: string][] = [
    ['en', 'True', 'False'],
    ['de', 'Wahr', 'Falsch'],
    ['de-AT', 'Richtig', 'Falsch'],
    ['fr', 'Vrai', 'Faux'],
    ['es', 'Verdadero', 'Falso'],
    ['it', 'Vero', 'Falso'],
    ['pt-BR', 'Verdadeiro', 'Falso'],
    ['nl', 'Waar', 'Onwaar'],
    ['pl', 'Prawda', 'Fałsz'],
    ['uk', 'Правда', 'Неправда'],
    ['ru', 'ВЕРНО', 'неверно'],
    ['zh-Hans', '正确', '错误'],
    ['zh-CN', '正确', '错误'],
    ['ja', '正しい', '誤り'],
    ['ar', 'صواب', 'خطأ'],
    ['ar', 'صح', 'خطأ'],
    ['he', 'נכון', 'לא נכון'],
    ['de', 'True', 'False'],
  ];
  it.each(pairs)('true and false in %s: %s, %s', async (lang, yes, no) => {
    const question = await readQuestion(`### Q {#q}\n\n- [ ] ${no}\n- [x] ${yes}\n`, withLang(lang));
    expect(question).toMatchObject({ type: 'true-false', choices: [{ value: false }, { value: true, right: true }] });
  });

  it("takes another language's words for choices", async () => {
    expect((await readQuestion('### Q {#q}\n\n- [x] Vrai\n- [ ] Faux\n')).type).toBe('single-choice');
  });
});

describe('the types that are more particular', () => {
  const cases: [name: string, heading: string, body: string, type: string, lang?: string][] = [
    ['a number', '', '- = 5\n', 'numeric'],
    ['a tolerance', '', '- = 5 ± 0.2\n', 'numeric'],
    ['a tolerance in per cent', '', '- = 5 +- 2%\n', 'numeric'],
    ['a range', '', '- = 4..6\n', 'numeric'],
    ['powers of ten', '', '- = 3e8\n- = 3×10^8\n', 'numeric'],
    ['a minus sign', '', '- = −5\n', 'numeric'],
    ['digits of another script', '', '- = ٥\n', 'numeric'],
    ['a decimal comma', '', '- = 1,5\n', 'numeric', 'de'],
    ['a unit', 'unit=km', '- = five\n', 'numeric'],
    ['wrong answers that are words', '', '- = 5\n- ! none\n', 'numeric'],
    ['pairs', '', '- a -> b\n- -> c\n', 'matching'],
    ['pairs with other arrows', '', '- a → b\n- c => d\n', 'matching'],
    ['an order', '', '1. a\n2. b\n', 'ordering'],
    ['a gap', '', 'It is [[here]].\n', 'fill-blanks'],
    ['a drop-down', '', 'It is [[ (here) | there ]].\n', 'dropdowns'],
    ['a hotspot', '.hotspot', '- [x] a {circle=1,2,3}\n', 'hotspot'],
  ];
  it.each(cases)('%s', async (_, heading, body, type, lang = 'en') => {
    const { topic, problems } = await readQuiz(`### Q {#q ${heading}}\n\n${body}`, withLang(lang));
    expect(problems).toEqual([]);
    expect(topic?.quiz?.questions).toMatchObject([{ id: 'q', type }]);
  });

  it('a pool, whose questions carry its id', async () => {
    const { topic, problems } = await readQuiz('### P {#p .pool pick=2}\n\n#### A {#a}\n\n- [x] b\n- [ ] c\n');
    expect(problems).toEqual([]);
    expect(topic?.quiz).toMatchObject({
      pools: [{ id: 'p', name: 'P', pick: 2 }],
      questions: [{ id: 'a', pool: 'p', type: 'single-choice' }],
    });
  });

  const texts: [name: string, body: string][] = [
    ['a thousands separator', '- = 1,000\n'],
    ['a number among words', '- = 5\n- = five\n'],
    ['an escaped gap', 'It is \\[\\[here]].\n\n- = a\n'],
    ['a gap in code', '`a[[1]]`\n\n> [!answer] b\n'],
    ['an arrow in code', '- `a -> b`\n\n> [!answer] b\n'],
  ];
  it.each(texts)('but not %s', async (_, body) => {
    expect((await readQuiz(`### Q {#q}\n\n${body}`)).problems).toEqual([]);
  });

  it('partial credit, of choices and of answers', async () => {
    expect(await readQuestion('### Q {#q}\n\n- [x] a\n- [ ] b {50%}\n')).toMatchObject({
      choices: [{}, { credit: 50 }],
    });
    expect(await readQuestion('### Q {#q}\n\n- = a\n- = b {12.5%}\n')).toMatchObject({
      answers: [{ text: 'a' }, { text: 'b', credit: 12.5 }],
    });
  });

  it('hints that cost points', async () => {
    expect(await readQuestion('### Q {#q hint-penalty=0.5}\n\n- [x] a\n- [ ] b\n')).toMatchObject({
      'hint-penalty': 0.5,
    });
  });
});

describe('the answer block', () => {
  it('is the last list of a known shape; what stands before it is the stem', async () => {
    const question = await readQuestion('### Q {#q}\n\n> quote\n\n- one\n- two\n\nText.\n\n- [x] a\n- [ ] b\n');
    expect(question.body?.html).toBe(
      '<blockquote>\n<p>quote</p>\n</blockquote>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>Text.</p>',
    );
    expect(question).toMatchObject({ choices: [{ text: { html: 'a' } }, { text: { html: 'b' } }] });
  });

  it('is a list of its own after an empty line, although CommonMark joins it to the one above', async () => {
    const question = await readQuestion('### Q {#q}\n\n- one\n- two\n\n- [x] a\n- [ ] b\n');
    expect(question.body?.text).toBe('one two');
    expect(question).toMatchObject({ choices: [{ text: { text: 'a' } }, { text: { text: 'b' } }] });
  });

  it('may change its bullets, tick with X, and follow a paragraph at once', async () => {
    const question = await readQuestion('### Q {#q}\n\nText.\n* [X] a\n+ [ ] b\n- [ ] c\n');
    expect(question).toMatchObject({ type: 'single-choice', choices: [{ right: true }, { right: false }, {}] });
  });

  it('may hold choices of several blocks', async () => {
    const question = await readQuestion('### Q {#q}\n\n- [x] a\n\n  ```js\n  b\n  ```\n\n  c\n- [ ] d\n');
    expect(question).toMatchObject({
      choices: [
        { text: { html: '<p>a</p>\n<pre><code class="language-js">b\n</code></pre>\n<p>c</p>', inline: false } },
        {},
      ],
    });
  });

  it.each([
    ['a choice', '-[x] a\n- [ ] b\n', { type: 'single-choice', choices: [{ right: false }, { right: true }] }],
    [
      'all choices',
      '-[x] a\n-[x] b\n',
      { type: 'multiple-choice', choices: [{ right: true }, { text: { text: 'b' } }] },
    ],
    ['an answer', '-= a\n', { type: 'short-text', answers: [{ text: 'a', right: true }] }],
    ['a number', '- = 5\n\n-= 6\n', { type: 'numeric', answers: [{ text: '5' }, { text: '6' }] }],
    ['a pinned choice', '-[x] a {pin}\n- [ ] b {pin=false}\n', { choices: [{ pin: false }, { pin: true }] }],
    ['choices beside a gap', 'An [[a]].\n\n-[x] a\n-[ ] b\n', { type: 'single-choice' }],
    ['choices beside an order', '1. a\n2. b\n\n-[x] 12\n-[ ] 21\n', { type: 'single-choice' }],
  ])('takes %s whose line is broken for what was meant, so that nothing is missed there', async (_, body, expected) => {
    const { topic } = await readQuiz(`### Q {#q}\n\n${body}`);
    expect(topic?.quiz?.questions).toMatchObject([expected]);
  });

  it.each([
    ['case=false', '- = a\n', { case: false }],
    ['case', '- = a\n', { case: true }],
  ])('reads %s', async (attribute, body, expected) => {
    expect(await readQuestion(`### Q {#q ${attribute}}\n\n${body}`)).toMatchObject(expected);
  });

  it.each([
    ['### Q {#q case=maybe}\n\n- = a\n', '1:11 invalid-value'],
    ['### Q {#q}\n\n- [x] a {pin=maybe}\n- [ ] b\n', '3:1 invalid-value'],
    ['### Q {#q hint-penalty=1}\n\n> [!answer] a\n', '1:11 attribute-without-effect'],
    ['### Q {#q hint-penalty=-1}\n\n- [x] a\n- [ ] b\n', '1:11 penalty-negative'],
    ['### Q {#q words=many}\n\n> [!answer] a\n', '1:11 words-range'],
    ['### Q {#q}\n\n> [!tip] a\n', '1:1 question-shape-unknown'],
  ])('reports once what is wrong in %j', async (source, problem) => {
    const { problems } = await readQuiz(source);
    expect(problems.filter((each) => !each.endsWith('unknown-callout'))).toEqual([problem]);
    expect(new Set(problems).size).toBe(problems.length);
  });

  const broken: [name: string, body: string, problems: string[]][] = [
    ['no blank after the bullet', '-[x] a\n-[ ] b\n', ['3:1 choice-malformed', '4:1 choice-malformed']],
    ['one without a blank', '- [x] a\n-[ ] b\n- [ ] c\n', ['4:1 choice-malformed']],
    ['an indented one without a blank', '- [x] a\n  -[ ] b\n- [ ] c\n', ['4:3 choice-malformed']],
    ['one without a box', '- [x] a\n- b\n', ['4:1 choice-malformed']],
    ['one without a box after an empty line', '- [x] a\n\n- b\n', ['5:1 choice-malformed']],
    ['a box that is too narrow or touches', '- [] a\n- [x]b\n', ['3:1 choice-malformed', '4:1 choice-malformed']],
    ['an answer without a mark', '- = a\n- b\n', ['4:1 answer-malformed']],
    ['an answer without a blank', '-= a\n', ['3:1 answer-malformed']],
    ['answers whose marks touch them', '- =a\n- !b\n', ['3:1 answer-malformed', '4:1 answer-malformed']],
    ['a no-break space after the bullet', '- [x] a\n-\u00a0[ ] b\n', ['4:1 choice-malformed']],
    ['no list at all', 'Text.\n', ['1:1 question-shape-unknown']],
    ['a plain list', '- a\n- b\n', ['1:1 question-shape-unknown']],
    ['nothing', '', ['1:1 question-shape-unknown']],
    ['feedback alone', '> a\n', ['1:1 question-shape-unknown']],
    ['an open fence', '```\n- [x] a\n', ['3:1 fence-unclosed']],
    ['text after the answers', '- [x] a\n- [ ] b\n\nText.\n', ['6:1 out-of-place']],
    ['a heading in a question', '#### H\n\n- [x] a\n- [ ] b\n', ['3:1 out-of-place']],
    ['a pair without an arrow', '- a -> b\n- c\n', ['4:1 pair-malformed']],
    ['text under a pair', '- a -> b\n\n  c\n', ['5:3 out-of-place']],
    ['a model answer beside gaps', 'It is [[here]].\n\n> [!answer] a\n', ['5:3 out-of-place']],
    ['text under an answer', '- = a\n\n  b\n', ['5:3 out-of-place']],
  ];
  it.each(broken)('that is broken is an error: %s', async (_, body, problems) => {
    expect((await readQuiz(`### Q {#q}\n\n${body}`)).problems).toEqual(problems);
  });

  it('may be followed by a line across the page', async () => {
    await expect(readQuestion('### Q {#q}\n\n- [x] a\n- [ ] b\n\n---\n')).resolves.toBeDefined();
  });

  it('leaves a broken question in the topic, so that the rest is checked too', async () => {
    const { topic, problems } = await readQuiz('### Q {#q}\n\n[x](other.md)\n');
    expect(problems).toEqual(['1:1 question-shape-unknown', '3:1 link-address']);
    expect(topic?.quiz?.questions).toHaveLength(1);
  });
});

describe('answers', () => {
  const cases: [written: string, text: string, pattern: boolean][] = [
    ['__len__', '__len__', false],
    ['[1, 2]', '[1, 2]', false],
    ['*a* `b` &amp; <c>', '*a* `b` &amp; <c>', false],
    ['\\= \\[ \\| \\-> \\n', '= [ | -> \\n', false],
    ['/re\\d{2}/', '/re\\d{2}/', true],
    ['/re/i', '/re/i', true],
    ['/re/g', '/re/g', true],
    ['/usr/bin/ls', '/usr/bin/ls', false],
    ['two\n  lines', 'two lines', false],
  ];
  it.each(cases)('are taken as typed: %j', async (written, text, pattern) => {
    const question = await readQuestion(`### Q {#q}\n\n- = ${written}\n- = a\n`);
    expect(question).toMatchObject({ answers: [{ text, pattern, right: true }, { text: 'a' }] });
  });

  it('may be wrong, with feedback', async () => {
    const question = await readQuestion('### Q {#q}\n\n- = a\n- ! b\n  > Near.\n- ! c\n> Far.\n');
    expect(question).toMatchObject({
      answers: [
        { right: true },
        { right: false, feedback: { text: 'Near.' } },
        { right: false, feedback: { text: 'Far.' } },
      ],
    });
  });
});

describe('attributes', () => {
  it('become data of the question', async () => {
    const single = await readQuestion(
      '### Q {#q points=2.5 penalty=0.5 shuffle=false obj=o1,o2 .single}\n\n- [x] a {pin}\n- [ ] b\n',
    );
    expect(single).toMatchObject({
      id: 'q',
      points: 2.5,
      penalty: 0.5,
      shuffle: false,
      obj: ['o1', 'o2'],
      choices: [{ pin: true }, { pin: false }],
    });
    expect(await readQuestion('### Q {#q case}\n\n- = a\n')).toMatchObject({ case: true });
    expect(await readQuestion('### Q {#q words=10..20}\n\n> [!answer] a\n')).toMatchObject({
      words: { min: 10, max: 20 },
    });
    expect(await readQuestion('### Q {#q words=..20}\n\n> [!answer] a\n')).toMatchObject({ words: { max: 20 } });
    expect(await readQuestion('### Q {#q grading=all obj="o1 o2"}\n\n- [x] a\n- [x] b\n')).toMatchObject({
      grading: 'all',
      obj: ['o1', 'o2'],
    });
    expect(await readQuestion('### Q {#q obj=“o1 o2”}\n\n- [x] a\n- [ ] b\n')).toMatchObject({ obj: ['o1', 'o2'] });
  });

  const choice = '\n\n- [x] a\n- [ ] b\n';
  const problems: [source: string, problems: string[]][] = [
    [`### Q {#q foo=1 .sinle}${choice}`, ['1:11 unknown-attribute', '1:17 unknown-attribute']],
    [`### Q {#q unit=km}${choice}`, ['1:11 attribute-without-effect']],
    [`### Q {#q case}${choice}`, ['1:11 attribute-without-effect']],
    [`### Q {#q #r}${choice}`, ['1:11 attribute-repeated']],
    [`### Q {#q points=x}${choice}`, ['1:11 points-not-positive']],
    [`### Q {#q points=0}${choice}`, ['1:11 points-not-positive']],
    [`### Q {#q penalty=-1}${choice}`, ['1:11 penalty-negative']],
    [`### Q {#q shuffle=no}${choice}`, ['1:11 invalid-value']],
    [`### Q {#Q}${choice}`, ['1:8 question-id-malformed']],
    ['### Q {#q penalty=1}\n\n> [!answer] a\n', ['1:11 attribute-without-effect']],
    [`### Q${choice}`, ['1:1 question-id-missing']],
    ['### Q {#q}\n\n- [x] a {pinn}\n- [ ] b\n', ['3:10 unknown-attribute']],
    ['### Q {#q}\n\n- [x] a {x=1}\n- [ ] b\n', ['3:10 unknown-attribute']],
  ];
  it.each(problems)('%j', async (source, found) => {
    expect((await readQuiz(source)).problems).toEqual(found);
  });

  it('are told from braces that are text', async () => {
    const { topic } = await readQuiz('### Is {1, 2} in {a}?\n\n- [x] {x}\n- [ ] \\{.y}\n- [ ] {z=1}\n');
    expect(topic?.quiz?.questions[0]?.stem.text).toBe('Is {1, 2} in {a}?');
    expect(topic?.quiz?.questions[0]).toMatchObject({
      choices: [{ text: { text: '{x}' } }, { text: { text: '{.y}' } }, { text: { text: '{z=1}' } }],
    });
  });
});

describe('places', () => {
  it('are those of the question, the choice, and the words', async () => {
    const question = await readQuestion('Intro.\n\n###  Q {#q}\n\nBody.\n\n- [ ]  a\n- [x] b\n  > c\n');
    const line = 11 + 2 - 1;
    expect(question).toMatchObject({
      at: { line: line + 1, column: 1 },
      stem: { at: { line: line + 1, column: 6 } },
      body: { at: { line: line + 3, column: 1 } },
      choices: [
        { at: { line: line + 5, column: 1 }, text: { at: { line: line + 5, column: 8 } } },
        { at: { line: line + 6, column: 1 }, feedback: { at: { line: line + 7, column: 5 } } },
      ],
    });
  });
});

describe('an id that is missing', () => {
  it('is made of the stem, and is no other question’s', async () => {
    const choices = '\n\n- [x] a\n- [ ] b\n\n';
    const { topic } = await readQuiz(
      `### Who? Él!${choices}### Who? Él!${choices}### Q {#who-el-2}${choices}### Хто?${choices}### 1956?${choices}`,
    );
    const ids = topic?.quiz?.questions.map(({ id }) => id);
    expect(ids).toEqual(['who-el', 'who-el-3', 'who-el-2', expect.stringMatching(/^q[a-z0-9]+$/), 'q-1956']);
  });
});
