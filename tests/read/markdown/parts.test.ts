import { describe, expect, it } from 'vitest';
import { checkTopic } from '../../../src/check/index.js';
import { readQuestion, readQuiz } from './reading.js';

const withLang = (lang: string): string => `---\nid: sample\ntitle: Sample\nlang: ${lang}\n---\n# Sample\n\nText.\n\n`;

describe('numbers', () => {
  const numbers: [written: string, lang?: string][] = [
    ['5'],
    ['-0.5'],
    ['.5'],
    ['5 ± 0.2'],
    ['5±0.2'],
    ['5 +- 2%'],
    ['5 +/- 2 %'],
    ['4..6'],
    ['−4 .. +6'],
    ['3e8'],
    ['3E-8'],
    ['3×10^8'],
    ['3 × 10^−8 ± 1e-9'],
    ['٥'],
    ['٥٫٥', 'ar'],
    ['५'],
    ['1,5', 'de'],
    ['1.5', 'de'],
    ['1,5..2,5', 'fr-CA'],
  ];
  it.each(numbers)('%s is one (%s)', async (written, lang = 'en') => {
    const { topic, problems } = await readQuiz(`### Q {#q}\n\n- = ${written}\n`, withLang(lang));
    expect(problems).toEqual([]);
    expect(topic?.quiz?.questions).toMatchObject([{ type: 'numeric', answers: [{ text: written }] }]);
    expect(topic && checkTopic(topic)).toEqual([]);
  });

  it('know a decimal comma where the language writes one', async () => {
    expect(await readQuestion('### Q {#q}\n\n- = 5\n', withLang('de-AT'))).toMatchObject({ comma: true });
    expect(await readQuestion('### Q {#q}\n\n- = 5\n', withLang('ja'))).toMatchObject({ comma: false });
  });

  it.each(['five', '1,5', '1.000.000', '5 to 6', '3^8', '/5+/', '1-2', '--5', '1e', ''])(
    '%j is none',
    async (written) => {
      const { topic } = await readQuiz(`### Q {#q}\n\n- = ${written}\n`);
      expect(topic?.quiz?.questions[0]?.type).toBe('short-text');
    },
  );

  it('have a unit, a penalty and answers that are wrong', async () => {
    expect(await readQuestion('### Q {#q unit="km / h" penalty=0.5}\n\n- = 5\n- ! 6..7\n  > Near.\n')).toMatchObject({
      type: 'numeric',
      unit: 'km / h',
      penalty: 0.5,
      answers: [{ right: true }, { right: false, text: '6..7', feedback: { text: 'Near.' } }],
    });
  });
});

describe('partial credit', () => {
  it('stands at the end of a choice or an answer', async () => {
    const choices = '- [x] a\n- [ ] b {50%}\n- [ ] c {pin 33.3%}\n- [ ] d {0%}\n';
    expect(await readQuestion(`### Q {#q}\n\n${choices}`)).toMatchObject({
      type: 'single-choice',
      choices: [{}, { text: { html: 'b' }, credit: 50 }, { credit: 33.3, pin: true }, { credit: 0 }],
    });
    expect(await readQuestion('### Q {#q}\n\n- [x] True\n- [ ] False {10%}\n')).toMatchObject({
      choices: [{ value: true }, { value: false, credit: 10 }],
    });
    expect(await readQuestion('### Q {#q}\n\n- = a {50%}\n- = /b{2}/i {25%}\n- = c{ 5 % }\n')).toMatchObject({
      answers: [
        { text: 'a', credit: 50 },
        { text: '/b{2}/i', pattern: true, credit: 25 },
        { text: 'c', credit: 5 },
      ],
    });
    expect(await readQuestion('### Q {#q}\n\n- = 5 {62,5%}\n', withLang('de'))).toMatchObject({
      type: 'numeric',
      answers: [{ text: '5', credit: 62.5 }],
    });
  });

  it('is the only attribute of an answer', async () => {
    const answers = ['{x}', 'a {pin}', '{50%} b', 'a {#id}', 'a {b=c}'];
    const question = await readQuestion(`### Q {#q}\n\n${answers.map((answer) => `- = ${answer}\n`).join('')}`);
    expect(question).toMatchObject({ answers: answers.map((text) => ({ text })) });
  });

  it('has no effect in multiple-choice, nor on an area or a wrong answer', async () => {
    const places = async (body: string) => (await readQuiz(`### Q {#q .hotspot}\n\n${body}`)).problems;
    expect(await places('![a](b.png)\n\n- [x] a {circle=1,1,1 50%}\n')).toEqual(['5:23 attribute-without-effect']);
    expect((await readQuiz('### Q {#q}\n\n- [x] a {50%}\n- [x] b\n')).problems).toEqual([
      '3:10 attribute-without-effect',
    ]);
    const { problems, topic } = await readQuiz('### Q {#q}\n\n- = a\n- ! b {50%}\n');
    expect(problems).toEqual(['4:7 attribute-without-effect']);
    expect(topic?.quiz?.questions[0]).toMatchObject({ answers: [{}, { text: 'b' }] });
  });
});

describe('pairs', () => {
  it('are split at the first arrow outside code, mathematics, emphasis and escapes', async () => {
    const question = await readQuestion(
      [
        '### Q {#q shuffle=false grading=all}\n',
        '- a -> b -> c',
        '- `x -> y` -> d',
        '- $a \\to b => c$ → e',
        '- f \\-> g => h',
        '- **i** -> j **k -> l**',
        '- -> m',
        '- => n\n',
      ].join('\n'),
    );
    expect(question).toMatchObject({
      type: 'matching',
      shuffle: false,
      grading: 'all',
      pairs: [
        { left: { html: 'a' }, right: { html: 'b -&gt; c' } },
        { left: { html: '<code>x -&gt; y</code>' }, right: { text: 'd' } },
        { left: { text: 'a \\to b => c' }, right: { text: 'e' } },
        { left: { text: 'f -> g' }, right: { text: 'h' } },
        { left: { html: '<strong>i</strong>' }, right: { html: 'j <strong>k -&gt; l</strong>' } },
      ],
      distractors: [{ text: 'm' }, { text: 'n' }],
    });
  });

  it('leave a quote under them to the question', async () => {
    expect(await readQuestion('### Q {#q}\n\n- a -> b\n> c\n')).toMatchObject({ feedback: { general: { text: 'c' } } });
  });
});

describe('items', () => {
  it('keep the order in which they stand, and may hold several blocks', async () => {
    expect(await readQuestion('### Q {#q grading=partial}\n\n3. *a*\n1. b\n\n   c\n\n> d\n')).toMatchObject({
      type: 'ordering',
      grading: 'partial',
      items: [{ text: { html: '<em>a</em>' } }, { text: { html: '<p>b</p>\n<p>c</p>' } }],
      feedback: { general: { text: 'd' } },
    });
  });
});

describe('a hotspot', () => {
  const AREAS = '- [x] *a* {circle=1,2.5,3}\n  > Yes.\n- [ ] b {rect="-1, 0, 5, 6"}\n';
  const image = '<img src="media:b.png" alt="a" />';

  it('has the last image above its choices for its picture, and areas with labels', async () => {
    const question = await readQuestion(`### Q {#q .hotspot}\n\n![c](d.png)\n\nText.\n\n![a](b.png)\n\n${AREAS}`);
    expect(question).toMatchObject({
      type: 'hotspot',
      body: { html: '<p><img src="media:d.png" alt="c" /></p>\n<p>Text.</p>', text: 'c Text.' },
      image: { html: image, text: 'a', inline: true, media: [{ name: 'b.png', alt: 'a' }] },
      areas: [
        { label: { html: '<em>a</em>' }, right: true, shape: { circle: [1, 2.5, 3] }, feedback: { text: 'Yes.' } },
        { label: { html: 'b' }, right: false, shape: { rect: [-1, 0, 5, 6] } },
      ],
    });
  });

  it('takes the picture out of a text, and needs no other text', async () => {
    const inText = await readQuestion(`### Q {#q .hotspot}\n\nSee ![a](b.png) here.\n\n${AREAS}`);
    expect(inText).toMatchObject({ body: { html: '<p>See  here.</p>' }, image: { html: image } });
    expect((await readQuestion(`### Q {#q .hotspot}\n\n![a](b.png)\n\n${AREAS}`)).body).toBeUndefined();
  });

  it('says what is no area once, and what is wrong beside it', async () => {
    const { topic, problems } = await readQuiz('### Q {#q .hotspot}\n\n![a](b.png)\n\n- [x] a {circle=1}\n- [ ] a\n');
    expect(problems).toEqual(['5:1 area-malformed', '6:1 area-malformed']);
    expect(topic && checkTopic(topic).map(({ rule }) => rule)).toEqual(['duplicate-choice']);
  });
});

describe('pools', () => {
  it('hold the questions under their ####, in their place among the others', async () => {
    const { topic, problems } = await readQuiz(
      [
        '### A {#a}\n\n- = b\n',
        '### Some *dates* {#dates .pool pick=2}\n',
        '#### C {#c}\n\n- = d\n',
        '#### E {#e}\n\n- [x] f\n- [ ] g\n',
        '### H {#h}\n\n- = i\n',
        '### A {.pool}\n',
        '#### J {#j}\n\n- = k\n',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    const line = 11;
    expect(topic?.quiz?.pools).toEqual([
      { id: 'dates', name: 'Some dates', pick: 2, at: { line: line + 4, column: 1 } },
      { id: 'a-2', name: 'A', pick: 1, at: { line: line + 19, column: 1 } },
    ]);
    expect(topic?.quiz?.questions.map(({ id, pool }) => [id, pool])).toEqual([
      ['a', undefined],
      ['c', 'dates'],
      ['e', 'dates'],
      ['h', undefined],
      ['j', 'a-2'],
    ]);
    expect(topic?.positions.get('quiz/pools/0/pick')).toEqual({ line: line + 4, column: 32 });
  });
});

describe('a link to a pool', () => {
  it('leads to its first question', async () => {
    const { topic, problems } = await readQuiz(
      'See [dates](#some-dates), [a](#a), [b](#b).\n\n### Some dates {.pool}\n\n#### A {#x}\n\n- = c\n\n#### B {#y}\n\n- = d\n',
    );
    expect(problems).toEqual([]);
    expect(topic?.quiz?.intro?.html).toMatch(/"#q-x".*"#q-x".*"#q-y"/);
  });
});

describe('hints', () => {
  it('may cost points', async () => {
    expect(await readQuestion('### Q {#q hint-penalty=0.5}\n\n- = a\n\n> [!hint] b\n')).toMatchObject({
      'hint-penalty': 0.5,
      hints: [{ text: 'b' }],
    });
  });
});
