import { describe, expect, it, test } from 'vitest';
import type { TargetName } from '../../src/targets/index.js';
import { inspectBytes, inspectTarget, sampleTopic } from '../support/inspected.js';

const topic = await sampleTopic('congress-1956');

const OFFICES = [
  'Khrushchev → First Secretary of the Party',
  'Bulganin → Chairman of the Council of Ministers',
  'Zhukov → Minister of Defence',
];
const EVENTS = [
  'Death of Stalin',
  'Arrest of Beria',
  'Speech to the closed session',
  'Removal of Stalin from the mausoleum',
];
const GAPS = ['Moscow', 'February', 'personality | the individual'];
const NAMED_GAPS = ['b1 → Moscow', 'b2 → February', 'b3 → personality', 'b3 → the individual'];

type Keys = Readonly<Record<string, readonly [type: string, ...key: string[]]>>;

const LESSON: Keys = {
  share: ['numeric', '70.5 ± 0.6'],
  offices: ['matching', ...OFFICES],
  sequence: ['ordering', ...EVENTS],
  sentence: ['fill-blanks', ...GAPS],
  session: ['dropdowns', 'closed', 'last'],
  city: ['hotspot', 'Moscow'],
  'year-death': ['numeric', '1953'],
};
const QTI12: Keys = {
  share: ['numeric', '69.9 to 71.1'],
  offices: ['matching', ...OFFICES],
  sequence: ['matching', ...EVENTS.map((event, place) => `Place ${place + 1} → ${event}`)],
  sentence: ['fill-blanks', ...NAMED_GAPS],
  session: ['dropdowns', 'b1 → closed', 'b2 → last'],
  city: ['single-choice', 'Moscow'],
  'year-death': ['numeric', '1953'],
};
const QTI2: Keys = { ...LESSON, share: ['numeric', '70.5', '69.9 to 71.1'] };

test.each<[TargetName, Keys]>([
  ['scorm12', LESSON],
  ['cmi5', LESSON],
  ['qti12', QTI12],
  ['canvas', QTI12],
  ['qti21', QTI2],
  ['qti22', QTI2],
  ['qti30', QTI2],
  ['moodle-xml', { ...LESSON, city: ['single-choice', 'Moscow'] }],
])('the keys of %s are read in words', async (target, keys) => {
  const { questions } = await inspectTarget(topic, target);
  for (const [id, [type, ...key]] of Object.entries(keys)) {
    const found = questions.find((each) => each.id === id || each.id === `congress-1956-${id}`);
    expect([found?.type, ...(found?.key ?? [])], id).toEqual([type, ...key]);
  }
});

test.each(['qti12', 'qti21', 'canvas'] as const)(
  '%s: questions stand in order, those of a pool with its name',
  async (target) => {
    const { questions } = await inspectTarget(topic, target);
    expect(questions.map(({ id, pool }) => [id, pool])).toEqual(
      topic.quiz!.questions.map(({ id, pool }) => [`congress-1956-${id}`, pool && 'Dates']),
    );
  },
);

const item = (inside: string): string =>
  `<questestinterop><item ident="a" title="A title">${inside}</item></questestinterop>`;
const labels =
  '<render_choice><response_label ident="x"><material><mattext>Yes</mattext></material></response_label></render_choice>';

describe('QTI 1.2 of others, without metadata', () => {
  test.each([
    ['single-choice', `<response_lid ident="r" rcardinality="Single">${labels}</response_lid>`],
    ['multiple-choice', `<flow><response_lid ident="r" rcardinality="Multiple">${labels}</response_lid></flow>`],
    ['ordering', `<response_lid ident="r" rcardinality="Ordered">${labels}</response_lid>`],
    ['short-text', '<response_str ident="r"/>'],
    ['numeric', '<response_num ident="r"/>'],
    ['fill-blanks', '<response_str ident="r"/><response_str ident="s"/>'],
  ])('is known to ask for %s by its responses', async (type, responses) => {
    const stem = '<material><mattext texttype="text/html">&lt;b&gt;Which&lt;/b&gt; one?</mattext></material>';
    const { kind, questions } = await inspectBytes(
      item(`<presentation>${stem}${responses}</presentation>`),
      'quiz.xml',
    );
    expect(kind).toBe('qti12');
    expect(questions).toEqual([expect.objectContaining({ id: 'a', type, stem: 'Which one?' })]);
    expect(questions[0]).not.toHaveProperty('points');
  });

  it('counts no choice as right that must not be chosen, or that takes points', async () => {
    const condition = (inside: string, set: string): string =>
      `<respcondition><conditionvar>${inside}</conditionvar>${set}</respcondition>`;
    const response = `<presentation><response_lid ident="r">${labels}</response_lid></presentation>`;
    const keys = [
      condition(
        '<varequal respident="r">x</varequal><not><varequal respident="r">y</varequal></not>',
        '<setvar>50</setvar>',
      ),
      condition('<varequal respident="r">z</varequal>', '<setvar>0</setvar>'),
      condition('<varequal respident="r">w</varequal>', ''),
    ];
    const { questions } = await inspectBytes(
      item(`${response}<resprocessing>${keys.join('')}</resprocessing>`),
      'quiz.xml',
    );
    expect(questions[0]!.key).toEqual(['Yes']);
  });
});

const moodle = (type: string, inside: string): string =>
  `<quiz><question type="${type}"><name><text>One</text></name><questiontext><text>${inside}</quiz>`;

describe('Moodle XML of others', () => {
  test.each([
    [
      'cloze',
      '{2:SHORTANSWER:=Rome~%50%Milan~=Roma#Yes} and {1:SA:x\\}~=y}</text></questiontext></question>',
      'fill-blanks',
      3,
      ['Rome | Roma', 'y'],
    ],
    ['cloze', '{1:MULTICHOICE:=a~b}</text></questiontext></question>', 'dropdowns', 1, ['a']],
    [
      'gapselect',
      '[[2]]</text></questiontext><selectoption><text>a</text></selectoption><selectoption><text>b</text></selectoption></question>',
      'dropdowns',
      undefined,
      ['b'],
    ],
    [
      'truefalse',
      '</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>',
      'true-false',
      undefined,
      ['true'],
    ],
    ['calculated', '</text></questiontext></question>', 'calculated', undefined, []],
  ])('%s: %s', async (type, inside, ours, points, key) => {
    const { questions } = await inspectBytes(moodle(type, inside), 'bank.xml');
    expect(questions).toHaveLength(1);
    expect([questions[0]!.id, questions[0]!.type, questions[0]!.points, questions[0]!.key]).toEqual([
      'One',
      ours,
      points,
      key,
    ]);
  });

  it('has no question in a description', async () => {
    const { questions } = await inspectBytes(
      moodle('description', 'Read.</text></questiontext></question>'),
      'bank.xml',
    );
    expect(questions).toEqual([]);
  });
});
