import { describe, expect, test } from 'vitest';
import type { RichText } from '../../../src/topic/rich-text.js';
import type { Topic } from '../../../src/topic/topic.js';
import { processItem } from '../../support/qti12-interpreter.js';
import { written } from '../../support/qti12-items.js';
import { choiceHtml, feedbackOf, metadataField, openQti12, questionHtml } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first, texts } from '../../support/xml-tree.js';

const asking = (question: object, quiz: object = {}, data: object = {}): Topic =>
  topicOf({ ...data, quiz: { ...quiz, questions: [{ id: 'q', stem: rich('What?', true), ...question }] } });

const choice = (text: string, more: object = {}) => ({ text: rich(text, true), ...more });
const single = { type: 'single-choice', choices: [choice('A'), choice('B', { right: true }), choice('C')] };
const multiple = {
  type: 'multiple-choice',
  choices: [choice('A', { right: true }), choice('B'), choice('C', { right: true })],
};
const truth = (yes: string, no: string) => ({
  type: 'true-false',
  choices: [choice(yes, { value: true, right: true }), choice(no, { value: false })],
});
const short = { type: 'short-text', answers: [{ text: 'grey' }, { text: 'gray' }] };
const feedback = { general: rich('General.'), correct: rich('Right.'), incorrect: rich('Wrong.') };

describe('every item', () => {
  test.each([
    [single, 'multiple_choice_question'],
    [multiple, 'multiple_answers_question'],
    [truth('True', 'False'), 'true_false_question'],
    [short, 'short_answer_question'],
    [{ type: 'essay' }, 'essay_question'],
  ])('has question_type first, and points_possible: $type', (question, type) => {
    const { item } = written({ ...question, points: 2.5 });
    expect(texts(item, 'fieldlabel').slice(0, 2)).toEqual(['question_type', 'points_possible']);
    expect(metadataField(item, 'question_type')).toBe(type);
    expect(metadataField(item, 'points_possible')).toBe('2.5');
  });

  test('has a title that is cut between words, never within a character', () => {
    const title = (text: string): string => written({ ...single, stem: rich(text, true) }).item.attributes.title!;
    expect(title('Why?')).toBe('Why?');
    expect(title('word '.repeat(30).trim())).toBe(`${'word '.repeat(15).trim()}…`);
    expect(title('😀'.repeat(100))).toBe(`${'😀'.repeat(79)}…`);
  });
});

describe('choices', () => {
  test('idents are distinct integers, unique within the item', () => {
    const idents = all(written(single).item, 'response_label').map(({ attributes }) => attributes.ident);
    expect(idents).toEqual(['101', '102', '103']);
  });

  test('multiple_choice: response_lid Single, varequal, setvar Set 100', () => {
    const { item } = written(single);
    expect(first(item, 'response_lid').attributes.rcardinality).toBe('Single');
    const scoring = first(item, 'resprocessing').children.at(-1)!;
    expect(texts(scoring, 'varequal')).toEqual(['102']);
    expect(first(scoring, 'setvar')).toMatchObject({ attributes: { action: 'Set', varname: 'SCORE' }, text: '100' });
  });

  test('multiple_answers: response_lid Multiple, and every choice in the key, the wrong ones negated', () => {
    const { item } = written(multiple);
    expect(first(item, 'response_lid').attributes.rcardinality).toBe('Multiple');
    expect(texts(first(item, 'and'), 'varequal')).toEqual(['101', '102', '103']);
    expect(texts(first(item, 'not'), 'varequal')).toEqual(['102']);
  });

  test('multiple_answers: how points are shared is a loss for either rule', () => {
    expect(written(multiple).losses).toEqual(['loss-grading']);
    expect(written({ ...multiple, grading: 'all' }).losses).toEqual(['loss-grading']);
  });

  test('a penalty is a loss, a penalty of 0 is none', () => {
    for (const question of [single, truth('True', 'False'), short]) {
      expect(written({ ...question, penalty: 0.5 }).losses).toContain('loss-penalty');
      expect(written({ ...question, penalty: 0 }).losses).toEqual([]);
    }
  });
});

describe('shuffling', () => {
  const shuffled = (question: object, quiz: object = {}): [string | undefined, string[]] => {
    const { item, losses } = written(question, quiz);
    return [first(item, 'render_choice').attributes.shuffle, losses];
  };

  test('follows the quiz', () => {
    expect(shuffled(single)).toEqual(['No', []]);
    expect(shuffled(single, { shuffle: 'questions' })).toEqual(['No', []]);
    expect(shuffled(single, { shuffle: 'answers' })).toEqual(['Yes', []]);
    expect(shuffled(single, { shuffle: 'all' })).toEqual(['Yes', []]);
  });

  test('of one question alone reaches New Quizzes, and is a loss', () => {
    expect(shuffled({ ...single, shuffle: true })).toEqual(['Yes', ['loss-shuffle']]);
    expect(shuffled({ ...single, shuffle: false }, { shuffle: 'all' })).toEqual(['No', ['loss-shuffle']]);
    expect(shuffled({ ...single, shuffle: true }, { shuffle: 'all' })).toEqual(['Yes', []]);
  });

  test('never moves a pinned choice where it can be helped', () => {
    const pinned = { ...single, choices: [...single.choices, choice('All of these', { pin: true })] };
    expect(shuffled(pinned, { shuffle: 'all' })).toEqual(['No', ['loss-pin']]);
    expect(shuffled(pinned)).toEqual(['No', []]);
  });

  test('leaves True and False alone', () => {
    expect(shuffled(truth('True', 'False'), { shuffle: 'all' })).toEqual(['No', []]);
  });
});

describe('true_false', () => {
  test('labels that hold the words true and false are no loss', () => {
    expect(written(truth('True', 'False')).losses).toEqual([]);
  });

  test('labels of another language stay, and Classic makes it multiple choice: a loss', () => {
    const { item, losses } = written(truth('Wahr', 'Falsch'), {}, { lang: 'de' });
    expect(choiceHtml(item)).toEqual(['<p>Wahr</p>', '<p>Falsch</p>']);
    expect(losses).toEqual(['loss-true-false-words']);
  });

  test('labels that are the wrong way round are a loss, for Classic goes by the words', () => {
    expect(written(truth('False', 'True')).losses).toEqual(['loss-true-false-words']);
  });
});

describe('short_answer', () => {
  test('response_str, render_fib, one varequal an answer', () => {
    const { item, losses } = written(short);
    expect(all(item, 'render_fib')).toHaveLength(1);
    expect(texts(first(item, 'resprocessing'), 'varequal')).toEqual(['grey', 'gray']);
    expect(losses).toEqual([]);
  });

  test('a spelling that differs in blanks alone is written once, as learners type it', () => {
    const { item } = written({
      type: 'short-text',
      answers: [{ text: 'two  words' }, { text: ' two words ' }, { text: 'Two words' }],
    });
    expect(texts(item, 'varequal')).toEqual(['two words', 'Two words']);
  });

  test('an expected wrong answer is left out, or it becomes a right one in Classic; its feedback is kept', () => {
    const { item, losses } = written({
      ...short,
      answers: [...short.answers, { text: 'a < b', right: false, feedback: rich('No.') }],
    });
    expect(texts(item, 'varequal')).toEqual(['grey', 'gray']);
    expect(feedbackOf(item)).toEqual({ general_fb: '<p><strong>a &lt; b</strong></p><p>No.</p>' });
    expect(losses).toEqual(['loss-expected-wrong']);
  });

  test("a right answer's own feedback is shown with every right answer", () => {
    const { item, losses } = written({
      ...short,
      answers: [{ text: 'grey', feedback: rich('British.') }, { text: 'gray' }],
    });
    expect(processItem(item, { response1: ['gray'] }).feedback).toEqual(['correct_fb']);
    expect(processItem(item, { response1: ['blue'] }).feedback).toEqual([]);
    expect(feedbackOf(item).correct_fb).toBe('<p><strong>grey</strong></p><p>British.</p>');
    expect(losses).toEqual(['loss-answer-feedback']);
  });

  test('a pattern is left out', () => {
    const { item, losses } = written({ ...short, answers: [...short.answers, { text: '/gr[ae]y/', pattern: true }] });
    expect(texts(item, 'varequal')).toEqual(['grey', 'gray']);
    expect(losses).toEqual(['loss-pattern']);
  });

  test('with patterns alone a person marks: never a question that grades everything wrong', () => {
    const answers = [
      { text: '/gr[ae]y/', pattern: true, feedback: rich('Well seen.') },
      { text: 'blue', right: false },
    ];
    const { item, losses } = written({ ...short, answers });
    expect(metadataField(item, 'question_type')).toBe('essay_question');
    expect(metadataField(item, 'grading_notes')).toBe('= /gr[ae]y/ / ! blue');
    expect(feedbackOf(item).general_fb).toContain('Well seen.');
    expect(losses).toEqual(
      expect.arrayContaining(['loss-pattern-alone', 'loss-expected-wrong', 'loss-answer-feedback']),
    );
  });

  test('case cannot be told', () => {
    expect(written({ ...short, case: true }).losses).toEqual(['loss-case']);
  });
});

describe('essay', () => {
  test('render_fib and an empty <other/> condition, which scores nothing', () => {
    const { item } = written({ type: 'essay' });
    expect(all(item, 'render_fib')).toHaveLength(1);
    expect(all(item, 'respcondition')).toHaveLength(1);
    expect(all(item, 'setvar')).toEqual([]);
  });

  test('the model answer is general feedback, the rubric grading notes', () => {
    const { item, losses } = written({
      type: 'essay',
      answer: rich('Because.'),
      rubric: rich('2 points: a reason'),
      feedback: { general: rich('G.') },
    });
    expect(feedbackOf(item)).toEqual({ general_fb: '<p>Because.</p><p>G.</p>' });
    expect(metadataField(item, 'grading_notes')).toBe('2 points: a reason');
    expect(losses).toEqual(['loss-rubric']);
  });

  test('grading notes are plain text: the lines of the rubric stay apart', () => {
    const html =
      '<p>Marks:</p><ul><li>2 — <strong>a</strong> &lt; b\n &amp; c</li><li><p>1 — <img src="media:x.png" alt="x" /></p></li></ul>';
    const { item } = written({ type: 'essay', rubric: { ...rich('text'), html } });
    expect(metadataField(item, 'grading_notes')).toBe('Marks: / 2 — a < b & c / 1 — x');
  });

  test.each([
    [{ min: 50, max: 150 }, 'Write 50 to 150 words.'],
    [{ min: 50 }, 'Write at least 50 words.'],
    [{ max: 150 }, 'Write at most 150 words.'],
  ])('word limits go into the text: %j', (words, sentence) => {
    const { item, losses } = written({ type: 'essay', words });
    expect(questionHtml(item)).toBe(`<p>What?</p><p>${sentence}</p>`);
    expect(losses).toEqual(['loss-words']);
  });

  test('feedback for right and wrong answers has no condition to stand in', () => {
    const { item, losses } = written({ type: 'essay', feedback });
    expect(feedbackOf(item)).toEqual({ general_fb: '<p>General.</p>' });
    expect(losses).toEqual(['loss-essay-feedback']);
  });
});

describe('feedback', () => {
  const explained = {
    ...single,
    feedback,
    choices: [
      choice('A', { feedback: rich('Not A.') }),
      choice('B', { right: true, feedback: rich('B!') }),
      choice('C'),
    ],
  };

  test('idents are general_fb, correct_fb, general_incorrect_fb and ANSWERID_fb', () => {
    const { item, losses } = written(explained);
    expect(feedbackOf(item)).toEqual({
      general_fb: '<p>General.</p>',
      general_incorrect_fb: '<p>Wrong.</p>',
      '101_fb': '<p>Not A.</p>',
      '102_fb': '<p>B!</p>',
      correct_fb: '<p>Right.</p>',
    });
    expect(losses).toEqual([]);
  });

  test("an answer's feedback ident holds none of: correct, wrong, general_, _all", () => {
    const idents = Object.keys(feedbackOf(written(explained).item)).filter((ident) => /^\d/.test(ident));
    expect(idents).toHaveLength(2);
    for (const ident of idents) expect(ident).not.toMatch(/correct|wrong|general_|_all/);
  });

  test('right and wrong answers show what is said of them', () => {
    const { item } = written(explained);
    expect(processItem(item, { response1: ['102'] }).feedback).toEqual(['general_fb', '102_fb', 'correct_fb']);
    expect(processItem(item, { response1: ['101'] }).feedback).toEqual([
      'general_fb',
      '101_fb',
      'general_incorrect_fb',
    ]);
    expect(processItem(item, {}).feedback).toEqual(['general_fb', 'general_incorrect_fb']);
  });

  test('in a respcondition the order is conditionvar, setvar, displayfeedback', () => {
    const scoring = all(written(explained).item, 'respcondition').find((each) => all(each, 'setvar').length > 0)!;
    expect(scoring.children.map(({ name }) => name)).toEqual(['conditionvar', 'setvar', 'displayfeedback']);
  });

  test('hints are shown with a wrong answer', () => {
    const hints = [rich('Think.'), rich('Harder.')];
    const { item, losses } = written({ ...explained, hints });
    expect(feedbackOf(item).general_incorrect_fb).toBe(
      '<p><strong>Hint</strong></p><p>Think.</p><p><strong>Hint</strong></p><p>Harder.</p><p>Wrong.</p>',
    );
    expect(losses).toEqual(['loss-hint']);
    expect(feedbackOf(written({ type: 'essay', hints }).item).general_fb).toContain('Think.');
  });
});

describe('review questions', () => {
  const sections = [
    {
      kind: 'review',
      title: 'Review',
      questions: [{ id: 'q', question: rich('Why?', true), answer: rich('Because.') as RichText }],
    },
  ];

  test('stay out', () => {
    expect(openQti12(asking(single, {}, { sections })).items).toHaveLength(1);
  });

  test('become essay questions without points, with identifiers of their own, where the author wants them', () => {
    const { items, meta } = openQti12(asking({ ...single, points: 3 }, { 'include-review': true }, { sections }));
    expect(items.map(({ attributes }) => attributes.ident)).toEqual(['sample-q', 'sample_review-q']);
    expect(metadataField(items[1]!, 'question_type')).toBe('essay_question');
    expect(metadataField(items[1]!, 'points_possible')).toBe('0.0');
    expect(feedbackOf(items[1]!)).toEqual({ general_fb: '<p>Because.</p>' });
    expect(first(meta, 'points_possible').text).toBe('3.0');
  });
});
