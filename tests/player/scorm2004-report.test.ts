import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionData } from '../../src/player/lesson-data.js';
import { scorm2004Report } from '../../src/player/lms/scorm2004-report.js';
import { lessonData } from '../../src/render/lesson-data.js';
import { scorm2004Key } from '../../src/render/reports/scorm2004-key.js';
import { isGraded, type Response } from '../../src/scoring/index.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { anyResponse } from '../support/responses.js';
import { isPattern, isResponse } from '../support/scorm2004-grammar.js';
import { responseTo } from './questions-data.js';
import { blanks, essay, matching, multiple, numeric, ordering, rights, short, single } from './reported-questions.js';

const report = (question: QuestionData, response?: Response, more = {}) =>
  scorm2004Report({
    question: { ...question, report: scorm2004Key(question) },
    description: '',
    response,
    result: 'correct',
    time: new Date(0),
    latency: 0,
    ...more,
  });

const answered = (question: QuestionData) =>
  fc.tuple(fc.constant(question), fc.oneof(anyResponse(question), responseTo(question, 600)));

test('every response and every pattern of any question obeys the grammar', () => {
  const cases = topicWithQuiz
    .map((topic) => lessonData(topic).quiz?.questions ?? [])
    .filter((questions) => questions.length > 0)
    .chain((questions) => fc.tuple(...questions.map(answered)));
  fc.assert(
    fc.property(cases, (questions) => {
      for (const [question, response] of questions) {
        const { id, type, patterns, response: given } = report(question, response);
        expect(id).toMatch(/^[A-Za-z0-9_.-]{1,255}$/);
        if (given !== undefined) expect(given).toSatisfy((text: string) => isResponse(type, text));
        for (const pattern of patterns) expect(pattern).toSatisfy((text: string) => isPattern(type, text));
        expect(new Set(patterns).size).toBe(patterns.length);
        if (!isGraded(question)) expect(patterns).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

describe('limits', () => {
  const many = Array.from({ length: 37 }, (_, place) => `Item ${place}`);

  test('of a number with several right values the first alone', () => {
    expect(report(numeric).patterns).toEqual(['69.9[:]71.1']);
  });

  test('a number with more digits than an LMS takes is left out', () => {
    const question = { ...numeric, answers: [{ text: '6e23', right: true }] } as QuestionData;
    expect(report(question, '6e23')).toMatchObject({ response: undefined, patterns: [] });
  });

  test('more than 36 parts, or 10 gaps, are the steps of a performance', () => {
    const choices = many.map((_, place) => ({ right: place < 2 }));
    const chosen = report({ ...multiple, choices, words: many } as QuestionData, [0, 36]);
    expect(chosen).toMatchObject({ type: 'performance', response: '1[.]item_0[,]2[.]item_36' });
    const ordered = report({ ...ordering, items: many, words: many } as unknown as QuestionData, [1, 0]);
    expect(ordered).toMatchObject({ type: 'performance', response: '1[.]item_1[,]2[.]item_0' });
    const pairs = many.map((text) => ({ right: { text } }));
    const paired = report({ ...matching, pairs, words: many } as QuestionData, [1]);
    expect(paired).toMatchObject({ type: 'performance', response: 'item_0[.]item_1' });
    const gaps = many.slice(0, 11).map((text) => ({ answers: [text] }));
    const filled = report({ ...blanks, gaps } as QuestionData, ['a', '', 'c']);
    expect(filled).toMatchObject({ type: 'performance', response: '1[.]a[,]2[.][,]3[.]c' });
    expect(filled.patterns[0]).toMatch(/^1\[\.\]Item 0\[,\]2\[\.\]Item 1/);
    for (const { type, patterns } of [chosen, ordered, paired, filled])
      for (const pattern of patterns) expect(isPattern(type, pattern)).toBe(true);
  });

  test('one of more than 36 choices is a choice still', () => {
    const choices = rights(true, ...Array<boolean>(36).fill(false));
    expect(report({ ...single, choices, words: many } as QuestionData, 36)).toMatchObject({
      type: 'choice',
      response: 'item_36',
    });
  });

  test('an essay is on one line and at most 4,000 characters, a short text at most 250', () => {
    expect(report(essay, `First.\n${'x'.repeat(5000)}`).response).toMatch(/^First\. x{3993}$/);
    expect(report(short, 'x'.repeat(300)).response).toHaveLength(250);
  });

  test('a description is on one line, at most 250 characters, and begins with no brace', () => {
    const { description } = report(single, 0, { description: `{lang=en}\n${'🐢'.repeat(200)}` });
    expect(description).toMatch(/^ \{lang=en\} (?:🐢)+$/u);
    expect(description.length).toBeLessThanOrEqual(250);
  });
});

test('a wrong answer is incorrect; shares and neutral stay', () => {
  const results = ['wrong', 'neutral', 0.67].map((result) => report(single, 0, { result }).result);
  expect(results).toEqual(['incorrect', 'neutral', 0.67]);
});
