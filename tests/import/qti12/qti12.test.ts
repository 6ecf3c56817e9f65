import { describe, expect, test } from 'vitest';
import type { Question } from '../../../src/topic/questions/index.js';
import { importOf, type Result } from '../../support/imported.js';

const html = (words: string): string =>
  `<material><mattext texttype="text/html">${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</mattext></material>`;
const label = (ident: string, words: string): string =>
  `<response_label ident="${ident}">${html(words)}</response_label>`;
const lid = (labels: string, cardinality = 'Single', ident = 'r', head = ''): string =>
  `<response_lid ident="${ident}" rcardinality="${cardinality}">${head}<render_choice>${labels}</render_choice></response_lid>`;
const str = (ident = 'r'): string =>
  `<response_str ident="${ident}" rcardinality="Single"><render_fib/></response_str>`;
const when = (tests: string, set = '', feedback = ''): string =>
  `<respcondition><conditionvar>${tests}</conditionvar>${set && `<setvar action="Set" varname="SCORE">${set}</setvar>`}${feedback && `<displayfeedback feedbacktype="Response" linkrefid="${feedback}"/>`}</respcondition>`;
const equal = (value: string, ident = 'r'): string => `<varequal respident="${ident}">${value}</varequal>`;
const fb = (ident: string, words: string): string =>
  `<itemfeedback ident="${ident}"><flow_mat>${html(words)}</flow_mat></itemfeedback>`;
const field = (name: string, value: string): string =>
  `<qtimetadatafield><fieldlabel>${name}</fieldlabel><fieldentry>${value}</fieldentry></qtimetadatafield>`;

function item(type: string, presentation: string, processing: string, more = ''): string {
  const meta =
    type &&
    `<itemmetadata><qtimetadata>${field('question_type', type)}${field('points_possible', '2')}</qtimetadata></itemmetadata>`;
  return `<item ident="i1" title="An item">${meta}<presentation>${presentation}</presentation><resprocessing><outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE"/></outcomes>${processing}</resprocessing>${more}</item>`;
}

const test12 = (items: string): string =>
  `<?xml version="1.0"?>\n<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a1" title="A test"><section ident="s">\n${items}\n</section></assessment></questestinterop>`;

const read = (items: string): Promise<Result> => importOf(test12(items), 'test.xml');

async function one(items: string): Promise<Question> {
  const { topics, faults, diagnostics, said } = await read(items);
  expect([faults, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  const [found] = topics[0]?.quiz?.questions ?? [];
  if (!found) throw new Error(said.join());
  return found;
}

const text = (words: string): unknown => expect.objectContaining({ text: words });

describe('QTI 1.2, by what an item responds with (ASI 3.3)', () => {
  const abc = label('A', '<p>a</p>') + label('B', 'b') + label('C', 'c');

  test('response_lid, Single: a varequal that sets the score is the right choice; feedback by linkrefid', async () => {
    const processing =
      when('<other/>', '', 'general_fb') + when(equal('A'), '100', 'A_fb') + when(equal('B'), '', 'B_fb');
    expect(
      await one(
        item(
          'multiple_choice_question',
          html('Which?') + lid(abc),
          processing,
          fb('general_fb', 'So it is.') + fb('A_fb', 'Yes') + fb('B_fb', 'No'),
        ),
      ),
    ).toMatchObject({
      type: 'single-choice',
      id: 'i1',
      points: 2,
      stem: text('Which?'),
      feedback: { general: text('So it is.') },
      choices: [
        { text: text('a'), right: true, feedback: text('Yes') },
        { right: false, feedback: text('No') },
        { right: false },
      ],
    });
  });

  test('partial scores become parts of the points', async () => {
    expect(
      await one(item('', html('Which?') + lid(abc), when(equal('A'), '100') + when(equal('B'), '50'))),
    ).toMatchObject({ choices: [{ right: true }, { credit: 50 }, {}] });
  });

  test('response_lid, Multiple: all that are wanted, and not the others', async () => {
    const processing = when(`<and>${equal('A')}${equal('B')}<not>${equal('C')}</not></and>`, '100');
    const found = await one(item('multiple_answers_question', html('Which?') + lid(abc, 'Multiple'), processing));
    expect(found).toMatchObject({
      type: 'multiple-choice',
      choices: [{ right: true }, { right: true }, { right: false }],
    });
    expect(found).not.toHaveProperty('penalty');
  });

  test('True and False', async () => {
    expect(
      await one(
        item(
          'true_false_question',
          html('So?') + lid(label('T', 'True') + label('F', 'False')),
          when(equal('F'), '100'),
        ),
      ),
    ).toMatchObject({ type: 'true-false', choices: [{ value: true, right: false }, { right: true }] });
  });

  test('response_str: each varequal an answer, with or without case', async () => {
    const cased = '<varequal respident="r" case="Yes">Prague</varequal>';
    expect(
      await one(item('short_answer_question', html('Where?') + str(), when(equal('Prague') + equal('Praha'), '100'))),
    ).toMatchObject({ type: 'short-text', case: false, answers: [{ text: 'Prague' }, { text: 'Praha' }] });
    expect(await one(item('', html('Where?') + str(), when(cased, '100')))).toMatchObject({ case: true });
  });

  test('numbers: bounds are a range, and Canvas’s exact value beside them too', async () => {
    const bounds = '<vargte respident="r">4</vargte><varlte respident="r">6</varlte>';
    expect(await one(item('numerical_question', html('How many?') + str(), when(bounds, '100')))).toMatchObject({
      type: 'numeric',
      answers: [{ text: '4..6' }],
    });
    expect(
      await one(
        item(
          'numerical_question',
          html('How many?') + str(),
          when(`<or>${equal('5')}<and>${bounds}</and></or>`, '100'),
        ),
      ),
    ).toMatchObject({ answers: [{ text: '4..6' }] });
    expect(await one(item('numerical_question', html('How many?') + str(), when(equal('5'), '100')))).toMatchObject({
      answers: [{ text: '5' }],
    });
  });

  test('several response_lid: pairs, and what nobody wants is a distractor', async () => {
    const labels = label('1', 'Ottawa') + label('2', 'Rome') + label('3', 'Paris');
    const presentation =
      html('Match.') + lid(labels, 'Single', 'a', html('Canada')) + lid(labels, 'Single', 'b', html('Italy'));
    const processing = when(equal('1', 'a'), '50') + when(equal('2', 'b'), '50');
    expect(await one(item('matching_question', presentation, processing))).toMatchObject({
      type: 'matching',
      pairs: [
        { left: text('Canada'), right: text('Ottawa') },
        { left: text('Italy'), right: text('Rome') },
      ],
      distractors: [text('Paris')],
    });
  });

  test('Canvas: [name] in the text is a blank or a menu', async () => {
    const gap = (name: string, labels: string): string => lid(labels, 'Single', `response_${name}`, html(name));
    const processing = when(equal('1', 'response_x'), '100');
    const presentation = (labels: string): string => html('<p>In [x] it was.</p>') + gap('x', labels);
    expect(
      await one(
        item('fill_in_multiple_blanks_question', presentation(label('1', 'Prague') + label('2', 'Praha')), processing),
      ),
    ).toMatchObject({ type: 'fill-blanks', gaps: [{ answers: ['Prague', 'Praha'] }] });
    expect(
      await one(
        item('multiple_dropdowns_question', presentation(label('1', 'Prague') + label('2', 'Brno')), processing),
      ),
    ).toMatchObject({ type: 'dropdowns', gaps: [{ choices: [{ text: 'Prague', right: true }, { text: 'Brno' }] }] });
  });

  test('fields within the text are blanks where they stand', async () => {
    const presentation = `<flow>${html('In ')}${str('a')}${html(' the year ')}${str('b')}</flow>`;
    expect(
      await one(item('', presentation, when(equal('Moscow', 'a'), '50') + when(equal('1956', 'b'), '50'))),
    ).toMatchObject({ type: 'fill-blanks', gaps: [{ answers: ['Moscow'] }, { answers: ['1956'] }] });
  });

  test('Ordered: the varequals stand in the right order', async () => {
    const processing = when(equal('B') + equal('A'), '100');
    expect(
      await one(item('', html('Order.') + lid(label('A', 'a') + label('B', 'b'), 'Ordered'), processing)),
    ).toMatchObject({ type: 'ordering', items: [{ text: text('b') }, { text: text('a') }] });
  });

  test('essays, and texts that ask nothing', async () => {
    const { topics } = await read(
      item('essay_question', html('Why?') + str(), when('<other/>')) +
        item('text_only_question', html('Read this.'), ''),
    );
    expect(topics[0]).toMatchObject({
      quiz: { questions: [{ type: 'essay' }] },
      sections: [{ kind: 'text', body: text('Read this.') }, {}],
    });
  });
});

describe('dialects of QTI 1.2', () => {
  test('Blackboard: the type in its own metadata, SCORE.max for all points', async () => {
    const source = `<item><itemmetadata><bbmd_questiontype>Multiple Choice</bbmd_questiontype></itemmetadata><presentation><flow class="Block"><flow class="QUESTION_BLOCK"><material><mat_extension><mat_formattedtext type="HTML">&lt;p&gt;Which?&lt;/p&gt;</mat_formattedtext></mat_extension></material></flow><flow class="RESPONSE_BLOCK">${lid(label('x', 'a') + label('y', 'b'))}</flow></flow></presentation><resprocessing><respcondition title="correct"><conditionvar>${equal('y')}</conditionvar><setvar variablename="SCORE" action="Set">SCORE.max</setvar></respcondition></resprocessing></item>`;
    expect(await one(source)).toMatchObject({
      type: 'single-choice',
      stem: text('Which?'),
      choices: [{ right: false }, { right: true }],
    });
  });

  test('Respondus: points are what its variable may come to', async () => {
    const source = `<item ident="q1" title="Q"><presentation>${html('Which?')}${lid(label('A', 'a') + label('B', 'b'))}</presentation><resprocessing><outcomes><decvar varname="Respondus_Correct" vartype="Integer" defaultval="0"/></outcomes><respcondition><conditionvar>${equal('A')}</conditionvar><setvar varname="Respondus_Correct" action="Add">1</setvar></respcondition></resprocessing></item>`;
    expect(await one(source)).toMatchObject({ choices: [{ right: true }, { right: false }] });
  });

  test('a section with selection_number is a pool', async () => {
    const pool = `<section ident="g1" title="A group"><selection_ordering><selection><selection_number>1</selection_number><selection_extension><points_per_item>3</points_per_item></selection_extension></selection></selection_ordering>${item('', html('One?') + str(), when(equal('1'), '100'))}</section>`;
    const { topics } = await read(pool);
    expect(topics[0]?.quiz).toMatchObject({
      pools: [{ id: 'g1', name: 'A group', pick: 1 }],
      questions: [{ pool: 'g1', points: 3 }],
    });
  });
});

describe('QTI 1.2 that cannot be asked', () => {
  test.each([
    ['multiple_choice_question', lid(label('A', 'a')), '', 'it has fewer than two choices'],
    ['multiple_choice_question', lid(label('A', 'a') + label('B', 'b')), '', 'none of its choices is right'],
    ['numerical_question', str(), when(equal('many'), '100'), 'many is no number'],
    ['file_upload_question', '', '', 'there is no question of its type here: file_upload_question'],
    [
      'fill_in_multiple_blanks_question',
      lid(label('A', 'a'), 'Single', 'x', html('x')),
      '',
      'its text has no place for [x]',
    ],
  ])('%s is left out with its line', async (type, presentation, processing, why) => {
    const { entries } = await read(item(type, html('Bad?') + presentation, processing));
    expect(entries).toMatchObject([{ outcome: 'left out', notes: [why], place: { line: 3 } }]);
  });
});
