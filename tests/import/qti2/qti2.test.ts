import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/topic/questions/index.js';
import { importOf, type Result } from '../../support/imported.js';
import { rawZip } from '../../support/raw-zip.js';

const declare = (id: string, type: string, inside = '', cardinality = 'single'): string =>
  `<responseDeclaration identifier="${id}" cardinality="${cardinality}" baseType="${type}">${inside}</responseDeclaration>`;
const correct = (...values: string[]): string =>
  `<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const mapping = (...entries: [key: string, value: number][]): string =>
  `<mapping defaultValue="0">${entries.map(([key, value]) => `<mapEntry mapKey="${key}" mappedValue="${value}" caseSensitive="false"/>`).join('')}</mapping>`;
const item = (declarations: string, body: string, processing = '', more = '', id = 'i-1'): string =>
  `<?xml version="1.0"?>\n<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="${id}" title="An item" adaptive="false" timeDependent="false">${declarations}<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><itemBody>${body}</itemBody>${processing && `<responseProcessing>${processing}</responseProcessing>`}${more}</assessmentItem>`;
const when = (test: string, score: number): string =>
  `<responseCondition><responseIf>${test}<setOutcomeValue identifier="SCORE"><baseValue baseType="float">${score}</baseValue></setOutcomeValue></responseIf></responseCondition>`;
const variable = '<variable identifier="R"/>';
const value = (words: string, type = 'float'): string => `<baseValue baseType="${type}">${words}</baseValue>`;

const read = (source: string): Promise<Result> => importOf(source, 'item.xml');

async function one(source: string): Promise<Question> {
  const { topics, faults, diagnostics, said } = await read(source);
  expect([faults, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  const [found] = topics[0]?.quiz?.questions ?? [];
  if (!found) throw new Error(said.join());
  return found;
}

const text = (words: string): unknown => expect.objectContaining({ text: words });
const choice = (inside: string): string =>
  `<choiceInteraction responseIdentifier="R" shuffle="false" maxChoices="1"><prompt>Which?</prompt>${inside}</choiceInteraction>`;
const abc =
  '<simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B"><em>b</em></simpleChoice><simpleChoice identifier="C">c</simpleChoice>';

describe('QTI 2, by interaction (Assessment Test, Section and Item 2.1, 7)', () => {
  test('choiceInteraction with match_correct: one right choice, and feedback to each', async () => {
    const more = '<modalFeedback outcomeIdentifier="F" identifier="B" showHide="show"><p>Near.</p></modalFeedback>';
    expect(
      await one(item(declare('R', 'identifier', correct('A')), `<p>Read.</p>${choice(abc)}`, '', more)),
    ).toMatchObject({
      type: 'single-choice',
      id: 'i-1',
      stem: text('Read.'),
      body: text('Which?'),
      choices: [
        { text: text('a'), right: true },
        { text: { html: '<em>b</em>' }, feedback: text('Near.') },
        { right: false },
      ],
    });
  });

  test('mapping: parts of the points', async () => {
    expect(
      await one(item(declare('R', 'identifier', correct('A') + mapping(['A', 1], ['B', 0.5])), choice(abc))),
    ).toMatchObject({ choices: [{ right: true }, { credit: 50 }, {}] });
  });

  test('cardinality multiple: mapped ones earn their shares, without a mapping all of them count', async () => {
    const mapped = await one(
      item(
        declare('R', 'identifier', correct('A', 'B') + mapping(['A', 0.5], ['B', 0.5], ['C', -0.5]), 'multiple'),
        choice(abc),
      ),
    );
    expect(mapped).toMatchObject({
      type: 'multiple-choice',
      grading: 'partial',
      choices: [{ right: true }, { right: true }, { right: false }],
    });
    expect(await one(item(declare('R', 'identifier', correct('A', 'B'), 'multiple'), choice(abc)))).toMatchObject({
      grading: 'all',
    });
  });

  test('textEntryInteraction of strings: mapped and compared ones, patterns', async () => {
    const pattern = when(`<patternMatch pattern="Pra(g|h)a">${variable}</patternMatch>`, 1);
    expect(
      await one(
        item(
          declare('R', 'string', correct('Prague') + mapping(['Prague', 1])),
          '<p>Where?</p><p><textEntryInteraction responseIdentifier="R"/></p>',
          pattern,
        ),
      ),
    ).toMatchObject({
      type: 'short-text',
      answers: [{ text: 'Prague' }, { text: '/Pra(g|h)a/', pattern: true }],
    });
  });

  test.each([
    [`<equal toleranceMode="absolute" tolerance="0.5 0.5">${variable}${value('5')}</equal>`, '5 ± 0.5'],
    [`<equal toleranceMode="relative" tolerance="2">${variable}${value('5')}</equal>`, '5 ± 2%'],
    [`<and><gte>${variable}${value('4')}</gte><lte>${variable}${value('6')}</lte></and>`, '4..6'],
    [`<equal toleranceMode="exact">${variable}${value('5')}</equal>`, '5'],
  ])('textEntryInteraction of numbers: %s', async (comparison, expected) => {
    const body = '<p>How many?</p><p><textEntryInteraction responseIdentifier="R"/></p>';
    expect(await one(item(declare('R', 'float', correct('5')), body, when(comparison, 1)))).toMatchObject({
      type: 'numeric',
      answers: [{ text: expected }],
    });
  });

  test('several textEntryInteractions are blanks, inlineChoiceInteractions menus', async () => {
    const declarations =
      declare('R1', 'string', correct('Moscow') + mapping(['Moscow', 1], ['Moskva', 1])) +
      declare('R2', 'string', correct('1956'));
    const blanks =
      '<p>In <textEntryInteraction responseIdentifier="R1"/> in <textEntryInteraction responseIdentifier="R2"/>.</p>';
    expect(await one(item(declarations, blanks))).toMatchObject({
      type: 'fill-blanks',
      gaps: [{ answers: ['Moscow', 'Moskva'] }, { answers: ['1956'] }],
    });
    const menu =
      '<p>The <inlineChoiceInteraction responseIdentifier="R"><inlineChoice identifier="a">sky</inlineChoice><inlineChoice identifier="b">sea</inlineChoice></inlineChoiceInteraction>.</p>';
    expect(await one(item(declare('R', 'identifier', correct('b')), menu))).toMatchObject({
      type: 'dropdowns',
      gaps: [{ choices: [{ text: 'sky' }, { text: 'sea', right: true }] }],
    });
  });

  test('orderInteraction: the correct response is the order', async () => {
    const body = `<orderInteraction responseIdentifier="R"><prompt>Order.</prompt>${abc}</orderInteraction>`;
    expect(await one(item(declare('R', 'identifier', correct('C', 'A', 'B'), 'ordered'), body))).toMatchObject({
      type: 'ordering',
      items: [{ text: text('c') }, { text: text('a') }, {}],
    });
  });

  test('matchInteraction: pairs, and what is left on the right is a distractor', async () => {
    const side = (...words: string[]): string =>
      `<simpleMatchSet>${words.map((word) => `<simpleAssociableChoice identifier="${word}" matchMax="1">${word}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`;
    const body = `<matchInteraction responseIdentifier="R" maxAssociations="2"><prompt>Match.</prompt>${side('l1', 'l2')}${side('r1', 'r2', 'r3')}</matchInteraction>`;
    expect(await one(item(declare('R', 'directedPair', correct('l1 r2', 'l2 r1'), 'multiple'), body))).toMatchObject({
      type: 'matching',
      pairs: [
        { left: text('l1'), right: text('r2') },
        { left: text('l2'), right: text('r1') },
      ],
      distractors: [text('r3')],
    });
  });

  test('extendedTextInteraction: what scorers are told is the rubric', async () => {
    const body =
      '<rubricBlock view="scorer"><p>Two dates.</p></rubricBlock><extendedTextInteraction responseIdentifier="R"><prompt>Why?</prompt></extendedTextInteraction>';
    expect(await one(item(declare('R', 'string'), body))).toMatchObject({
      type: 'essay',
      stem: text('Why?'),
      rubric: text('Two dates.'),
    });
  });

  test('other interactions are left out with their names', async () => {
    const { said } = await read(
      item(
        declare('R', 'integer'),
        '<sliderInteraction responseIdentifier="R" lowerBound="0" upperBound="9"><prompt>Where?</prompt></sliderInteraction>',
      ),
    );
    expect(said).toEqual(['left out question An item: there is no question of its type here: sliderInteraction']);
  });
});

describe('QTI 2, packages', () => {
  const choices = (id: string): string => item(declare('R', 'identifier', correct('A')), choice(abc), '', '', id);

  test('an assessmentTest orders its items, weighs them and selects some', async () => {
    const ref = (id: string, weight: number): string =>
      `<assessmentItemRef identifier="${id}" href="items/${id}.xml"><weight identifier="W" value="${weight}"/></assessmentItemRef>`;
    const assessment = `<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="my-test" title="My test"><timeLimits maxTime="600"/><testPart identifier="p" navigationMode="linear" submissionMode="individual"><itemSessionControl maxAttempts="2"/><assessmentSection identifier="s" title="S" visible="true">${ref('two', 3)}</assessmentSection><assessmentSection identifier="g" title="A group" visible="true"><selection select="1"/>${ref('one', 1)}</assessmentSection></testPart></assessmentTest>`;
    const bytes = rawZip([
      { name: 'items/one.xml', data: choices('one') },
      { name: 'items/two.xml', data: choices('two') },
      { name: 'test.xml', data: assessment },
    ]);
    const { topics } = await importOf(bytes, 'test.zip');
    expect(topics).toMatchObject([
      {
        id: 'my-test',
        title: 'My test',
        quiz: {
          attempts: 2,
          'time-limit': 10,
          pools: [{ id: 'g', name: 'A group', pick: 1 }],
          questions: [
            { id: 'two', points: 3 },
            { id: 'one', pool: 'g' },
          ],
        },
      },
    ]);
  });

  test('QTI 3.0 has the same under other names', async () => {
    const renamed = choices('one')
      .replace(/<(\/?)(\w+)/g, (whole, end: string, name: string) =>
        /^(?:em|p)$/.test(name)
          ? whole
          : `<${end}qti-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      )
      .replace(/ (\w+)="/g, (_, name: string) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="`)
      .replace('imsqti_v2p1', 'imsqtiasi_v3p0');
    expect(await one(renamed)).toMatchObject({ type: 'single-choice', choices: [{ right: true }, {}, {}] });
  });

  test('a truncated document is refused with its line', async () => {
    const { faults } = await read(choices('one').slice(0, -40));
    expect(faults).toMatchObject([{ place: { line: 2 }, reason: expect.stringContaining('not well-formed') }]);
  });
});
