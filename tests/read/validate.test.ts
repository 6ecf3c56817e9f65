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
      '4:1 invalid-value: shuffle is "anwers"; give one of none, answers, questions, all',
      '20:1 points-not-positive: the question is worth 0 points; give a number above 0, such as points=2',
      '20:1 unknown-key: the key hint in question 1 is not known; did you mean hints?',
      `30:1 question-id-malformed: the question's id is "Q 1"; an id begins with a small letter a to z, and has at most 63 small letters, digits and hyphens`,
      '5:3 unknown-key: the key pas in quiz is not known; did you mean pass?',
      '3:1 unknown-key: the key titel is not known; did you mean title?',
    ]);
    expect(topic?.id).toBe('Bad Id');
    expect(topic?.quiz).toMatchObject({ pass: 70, attempts: 0 });
    expect(topic?.quiz?.questions).toHaveLength(2);
  });
});
