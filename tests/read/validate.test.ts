import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintOf, messageOf } from '../../src/diagnostics/diagnostic.js';
import { validate } from '../../src/read/validate.js';
import type { Position } from '../../src/topic/position.js';
import { rich } from '../support/topics.js';

const at = (line: number, column = 1): Position => ({ line, column });

function validated(data: Record<string, unknown>, positions: Record<string, Position> = {}) {
  const smallest = { id: 'sample', title: 'Sample', definition: rich('What it is.') };
  const draft = { file: 'topic.md', data: { ...smallest, ...data }, positions: new Map(Object.entries(positions)) };
  const { topic, diagnostics } = validate(draft, []);
  const found = diagnostics.map(
    (each) => `${each.line}:${each.column} ${each.rule}: ${messageOf(each)}; ${hintOf(each)}`,
  );
  return { topic, diagnostics, found };
}

const question = (more: Record<string, unknown>) => ({
  type: 'single-choice',
  id: 'who',
  stem: rich('Who?', true),
  choices: [{ text: rich('Ann', true), right: true }, { text: rich('Bob', true) }],
  ...more,
});

describe('validate', () => {
  it('gives the topic of a draft in which nothing is wrong', () => {
    const { topic, found } = validated({ quiz: { questions: [question({})] } });
    expect(found).toEqual([]);
    expect(topic).toMatchObject({ id: 'sample', file: 'topic.md', lang: 'en', media: [], quiz: { pass: 70 } });
  });

  it('reports missing keys of the topic at line 1, whatever the positions say', () => {
    const { found } = validated({ at: at(7), id: undefined, title: undefined, definition: undefined }, { '': at(5) });
    expect(found.map((each) => each.split(':').slice(0, 2).join(':'))).toEqual([
      '1:1 id-missing',
      '1:1 title-missing',
      '1:1 definition-missing',
    ]);
  });

  it('reports all problems in one run, each at the smallest part that is wrong', () => {
    const { topic, found } = validated(
      {
        titel: 'Sample',
        id: 'Bad Id',
        quiz: {
          pas: 50,
          pass: 120,
          attempts: 1.5,
          shuffle: 'anwers',
          questions: [question({ at: at(20), points: 0, hint: 1 }), question({ id: 'Q 1', at: at(30) })],
        },
      },
      { titel: at(3), id: at(2), quiz: at(4), 'quiz/pas': at(5, 3), 'quiz/pass': at(6, 3), 'quiz/attempts': at(7, 3) },
    );
    expect(found).toEqual([
      `2:1 id-malformed: the topic's id is "Bad Id"; an id begins with a small letter a to z, and has 2 to 63 small letters, digits and hyphens`,
      '6:3 pass-out-of-range: the pass mark is 120; give the pass mark as a per cent, a number from 0 to 100 without the % sign',
      '7:3 attempts-malformed: the number of attempts is 1.5; give a whole number; 0 means that there is no limit',
      '4:1 invalid-value: shuffle cannot be "anwers"; write one of none, answers, questions, all',
      "20:1 points-not-positive: the question's points are 0; give a number above 0, such as points=2",
      '20:1 unknown-key: the key hint in question 1 is not known; did you mean hints?',
      `30:1 question-id-malformed: the question's id is "Q 1"; an id begins with a small letter a to z, and has at most 63 small letters, digits and hyphens`,
      '5:3 unknown-key: the key pas in quiz is not known; did you mean pass?',
      '3:1 unknown-key: the key titel is not known; did you mean title?',
    ]);
    expect(topic?.id).toBe('Bad Id');
    expect(topic?.quiz).toMatchObject({ pass: 70, attempts: 0 });
    expect(topic?.quiz?.questions).toHaveLength(2);
  });

  it('moves positions up with what stood behind a part that is left out', () => {
    const questions = [
      question({ id: 'a', type: 'nonsense' }),
      question({ id: 'b', at: at(30) }),
      question({ id: 'c', at: at(40), obj: ['o1'] }),
    ];
    const { topic, found } = validated(
      { quiz: { questions } },
      { 'quiz/questions/0/type': at(20), 'quiz/questions/2/obj/0': at(41, 7) },
    );
    expect(found).toEqual([
      expect.stringMatching(/^20:1 invalid-value: type cannot be "nonsense"; write one of single-choice, /),
    ]);
    expect(topic?.quiz?.questions.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(topic?.positions.get('quiz/questions/0')).toEqual(at(30));
    expect(topic?.positions.get('quiz/questions/1/obj/0')).toEqual(at(41, 7));
  });

  it('never throws: whatever the data, there is a topic, or something is said, or both', () => {
    const keys = fc.constantFrom(
      'id',
      'title',
      'lang',
      'objectives',
      'sections',
      'quiz',
      'questions',
      'kind',
      'type',
      'choices',
      'obj',
      '__proto__',
      'x',
    );
    const leaf = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, 'quiz', 'essay', 'single-choice'),
      fc.constant(rich('Words.')),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(keys, value), (data) => {
        const { topic, diagnostics } = validated(data);
        expect(topic !== undefined || diagnostics.length > 0).toBe(true);
        expect(diagnostics.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
      }),
    );
  });
});
