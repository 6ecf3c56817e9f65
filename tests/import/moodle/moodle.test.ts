import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/topic/questions/index.js';
import { importOf, type Result } from '../../support/imported.js';

const field = (name: string, html: string, more = ''): string =>
  `<${name} format="html"><text><![CDATA[${html}]]></text>${more}</${name}>`;
const answer = (fraction: number, html: string, feedback = ''): string =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[${html}]]></text>${field('feedback', feedback)}</answer>`;
const question = (type: string, text: string, own: string): string =>
  `<question type="${type}"><name><text>A name</text></name>${field('questiontext', text)}${own}</question>`;
const quiz = (...questions: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;
const read = (...questions: string[]): Promise<Result> => importOf(quiz(...questions), 'bank.xml');

async function one(type: string, text: string, own: string): Promise<Question> {
  const { topics, faults, diagnostics, said } = await read(question(type, text, own));
  expect([faults, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  const [found] = topics[0]?.quiz?.questions ?? [];
  if (!found) throw new Error(said.join());
  return found;
}

const text = (words: string): unknown => expect.objectContaining({ text: words });

describe('Moodle XML, core types', () => {
  test('multichoice, single', async () => {
    const own = `<single>true</single><shuffleanswers>false</shuffleanswers>${answer(100, '<p>a</p>', 'Yes')}${answer(50, 'b')}${answer(0, 'c')}`;
    expect(await one('multichoice', '<p>Which?</p><p>More.</p>', own)).toMatchObject({
      type: 'single-choice',
      stem: text('Which?'),
      body: text('More.'),
      choices: [{ text: text('a'), right: true, feedback: text('Yes') }, { credit: 50 }, { right: false }],
    });
  });

  test('multichoice, several, each wrong one with its cost', async () => {
    const own = `<single>false</single>${answer(50, 'a')}${answer(50, 'b')}${answer(-25, 'c')}`;
    expect(await one('multichoice', 'Which?', own)).toMatchObject({ type: 'multiple-choice', penalty: 0.25 });
  });

  test('truefalse', async () => {
    const own = `${answer(0, 'true', 'No.')}${answer(100, 'false')}`;
    expect(await one('truefalse', 'So?', own)).toMatchObject({
      type: 'true-false',
      choices: [
        { value: true, right: false, feedback: text('No.') },
        { value: false, right: true },
      ],
    });
  });

  test('shortanswer: case, wildcards, any other answer', async () => {
    const own = `<usecase>1</usecase>${answer(100, 'Pra*')}${answer(50, 'Brno')}${answer(0, '*', 'Else.')}`;
    expect(await one('shortanswer', 'Where?', own)).toMatchObject({
      type: 'short-text',
      case: true,
      answers: [
        { text: '/Pra.*/', pattern: true },
        { text: 'Brno', credit: 50 },
      ],
      feedback: { incorrect: text('Else.') },
    });
  });

  test('numerical: tolerance, unit', async () => {
    const own = `<answer fraction="100"><text>9.81</text><tolerance>0.01</tolerance></answer><units><unit><multiplier>1</multiplier><unit_name>m/s²</unit_name></unit></units>`;
    expect(await one('numerical', 'g?', own)).toMatchObject({
      type: 'numeric',
      unit: 'm/s²',
      answers: [{ text: '9.81 ± 0.01' }],
    });
  });

  test('matching: a subquestion without text is a distractor', async () => {
    const pair = (left: string, right: string): string =>
      `<subquestion format="html"><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    expect(await one('matching', 'Match.', pair('a', '1') + pair('b', '2') + pair('', '3'))).toMatchObject({
      type: 'matching',
      pairs: [{ left: text('a'), right: text('1') }, {}],
      distractors: [text('3')],
    });
  });

  test('ordering: the fractions are the places', async () => {
    expect(
      await one('ordering', 'Order.', `<gradingtype>ALL_OR_NOTHING</gradingtype>${answer(2, 'b')}${answer(1, 'a')}`),
    ).toMatchObject({
      type: 'ordering',
      grading: 'all',
      items: [{ text: text('a') }, { text: text('b') }],
    });
  });

  test('essay: graderinfo is the rubric; word limits', async () => {
    const own = `${field('graderinfo', 'Look for <b>dates</b>.')}<minwordlimit>50</minwordlimit>`;
    expect(await one('essay', 'Why?', own)).toMatchObject({
      type: 'essay',
      rubric: text('Look for dates.'),
      words: { min: 50 },
    });
  });

  test('cloze: SHORTANSWER becomes blanks', async () => {
    const source = '<p>In {2:SHORTANSWER:=Prague~=Praha~Brno#No}, on the {:SA:=Vltava}.</p>';
    const found = await one('cloze', source, '');
    expect(found).toMatchObject({
      type: 'fill-blanks',
      points: 3,
      gaps: [{ answers: ['Prague', 'Praha'] }, { answers: ['Vltava'] }],
    });
    expect(found.stem.text).toBe('In ____, on the ____.');
  });

  test('cloze: MULTICHOICE becomes menus', async () => {
    expect(await one('cloze', 'It is {1:MULTICHOICE:=right~wrong~\\}odd&#35;} so.', '')).toMatchObject({
      type: 'dropdowns',
      gaps: [{ choices: [{ text: 'right', right: true }, { text: 'wrong' }, { text: '}odd#' }] }],
    });
  });

  test('cloze of both: menus become blanks, which is told', async () => {
    const { said } = await read(question('cloze', '{1:MC:=a~b} {1:NM:=3:0.1}', ''));
    expect(said[0]).toMatch(/adapted .*its menus became blanks.*its numbers are compared as texts/);
  });

  test('gapselect: options of one group make up a menu', async () => {
    const option = (words: string, group: number): string =>
      `<selectoption><text>${words}</text><group>${group}</group></selectoption>`;
    expect(
      await one(
        'gapselect',
        'The [[1]] is [[4]].',
        option('sky', 1) + option('sea', 1) + option('red', 2) + option('blue', 2),
      ),
    ).toMatchObject({
      type: 'dropdowns',
      gaps: [
        { choices: [{ text: 'sky', right: true }, { text: 'sea' }] },
        { choices: [{ text: 'red' }, { text: 'blue', right: true }] },
      ],
    });
  });

  test('ddmarker with one marker is a hotspot', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const own = `<file name="map 1.png" path="/" encoding="base64">${png}</file><drag><no>1</no><text>Prague</text></drag><drop><no>1</no><shape>circle</shape><coords>0,0;1</coords><choice>1</choice></drop>`;
    const { topics } = await read(question('ddmarker', 'Where?', own));
    expect(topics[0]?.quiz?.questions[0]).toMatchObject({
      type: 'hotspot',
      areas: [{ right: true, shape: { circle: [0, 0, 1] } }],
    });
    expect(topics[0]?.media).toMatchObject([{ name: 'map-1.png' }]);
  });

  test('description is a page; other types are left out with their names', async () => {
    const { said, topics } = await read(
      question('description', '<p>Read this.</p>', ''),
      question('calculatedmulti', 'x', ''),
      question('truefalse', 'So?', answer(100, 'true')),
    );
    expect(said).toEqual([
      'adapted page A name: a description is a page of the lesson',
      'left out question A name: there is no question of its type here: calculatedmulti',
      'imported question A name',
    ]);
    expect(topics[0]?.sections[0]).toMatchObject({ kind: 'text', body: text('Read this.') });
  });
});

describe('Moodle XML, what all types have', () => {
  const truth = answer(100, 'true');

  test('points, feedback, hints and what they cost, tags, idnumber', async () => {
    const own = `${field('generalfeedback', 'Generally.')}<defaultgrade>2.0000000</defaultgrade><penalty>0.25</penalty><idnumber>My Id 1</idnumber>${truth}${field('hint', 'Think.')}<tags><tag><text>easy</text></tag></tags>`;
    const { topics } = await read(question('truefalse', 'So?', own));
    expect(topics[0]).toMatchObject({
      keywords: ['easy'],
      quiz: {
        questions: [
          {
            id: 'my-id-1',
            points: 2,
            hints: [text('Think.')],
            'hint-penalty': 0.5,
            feedback: { general: text('Generally.') },
          },
        ],
      },
    });
  });

  test('embedded files are unpacked', async () => {
    const file =
      '<file name="a b.svg" path="/x/" encoding="base64">PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=</file>';
    const body = `<question type="truefalse"><name><text>N</text></name>${field('questiontext', '<p>So?</p><p><img src="@@PLUGINFILE@@/x/a%20b.svg" alt="A line"></p>', file)}${truth}</question>`;
    const { topics, said } = await read(body);
    expect(topics[0]?.media).toMatchObject([{ name: 'x/a-b.svg' }]);
    expect(said).toEqual(['imported question N']);
  });

  test('a path of an embedded file leads nowhere else', async () => {
    const file = '<file name="../../evil.svg" path="/../" encoding="base64">PHN2Zy8+</file>';
    const body = `<question type="truefalse"><name><text>N</text></name>${field('questiontext', '<img src="@@PLUGINFILE@@/../../../evil.svg" alt="x">', file)}${truth}</question>`;
    const { faults, topics } = await read(body);
    expect(faults).toEqual([]);
    for (const { name } of topics[0]?.media ?? []) expect(name).toBe('evil.svg');
  });

  test('categories are topics', async () => {
    const category = (path: string): string =>
      `<question type="category"><category><text>${path}</text></category></question>`;
    const { topics } = await read(
      category('$course$/top/History'),
      question('truefalse', 'One?', truth),
      category('$course$/top/History/Cold//War'),
      question('truefalse', 'Two?', truth),
    );
    expect(topics.map(({ id, title }) => [id, title])).toEqual([
      ['history', 'History'],
      ['cold-war', 'Cold/War'],
    ]);
  });

  test('mathematics, tables and code are kept', async () => {
    const found = await one(
      'truefalse',
      '<p>Is \\(x^2\\) so?</p><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table><pre><code>if (a &lt; b) {}</code></pre>',
      truth,
    );
    expect(found.stem.html).toContain('application/x-tex">x^2<');
    expect(found.body?.html).toContain('<td>2</td>');
    expect(found.body?.html).toContain('if (a &lt; b) {}');
  });

  test.each([
    ['multichoice', '', 'it has fewer than two choices'],
    ['multichoice', answer(0, 'a') + answer(0, 'b'), 'none of its choices is right'],
    ['numerical', '<answer fraction="100"><text>many</text></answer>', 'many is no number'],
    ['shortanswer', answer(0, 'a'), 'it has no right answer'],
    ['cloze', '', 'its text has no embedded answer'],
    ['gapselect', '', 'its text has no gap'],
    ['ddmarker', '', 'it has several markers: a hotspot asks for one thing'],
  ])('%s that cannot be asked is left out, with its line', async (type, own, why) => {
    const { entries } = await read(question('truefalse', 'Good?', truth), question(type, 'Bad?', own));
    expect(entries[1]).toMatchObject({ outcome: 'left out', notes: [why], place: { line: 4 } });
  });
});
