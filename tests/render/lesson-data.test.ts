import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lessonData } from '../../src/render/lesson-data.js';
import { score } from '../../src/scoring/index.js';
import type { Standard } from '../../src/targets/target.js';
import { questionKeys } from '../../src/topic/question-keys.js';
import type { Topic } from '../../src/topic/topic.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const questionId = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);

test('keys are unique in a topic and of one length', () => {
  fc.assert(
    fc.property(fc.uniqueArray(questionId, { minLength: 1, maxLength: 300 }), (ids) => {
      const keys = questionKeys(ids);
      expect(new Set(keys).size).toBe(ids.length);
      expect(new Set(keys.map((key) => key.length)).size).toBe(1);
      for (const key of keys) expect(key).toMatch(/^[\w-]{3,4}$/);
    }),
  );
});

test('keys grow to 4 characters for the whole topic where two of 3 collide', () => {
  const ids = Array.from({ length: 3000 }, (_, place) => `q${place}`);
  const keys = questionKeys(ids);
  expect(keys.every((key) => key.length === 4)).toBe(true);
  expect(new Set(keys).size).toBe(ids.length);
});

test('a key does not depend on order or company', () => {
  const alone = questionKeys(['who'])[0];
  expect(questionKeys(['events', 'who'])[1]).toBe(alone);
  expect(questionKeys(['who', 'guests'])[0]).toBe(alone);
});

test('two questions of one id are no endless loop', () => {
  expect(questionKeys(['who', 'who'])).toHaveLength(2);
});

const stamps = (topic: Topic) => lessonData(topic).quiz?.questions.map(({ stamp }) => stamp);

const singleChoice = (stem: string, ...texts: string[]) =>
  topicOf({
    quiz: {
      questions: [
        {
          type: 'single-choice',
          id: 'who',
          stem: rich(stem, true),
          choices: texts.map((text, place) => ({ text: rich(text, true), right: place === 0, feedback: rich(stem) })),
        },
      ],
    },
  });

test('stamps survive a rewording of stem and feedback', () => {
  expect(stamps(singleChoice('Who gave it?', 'Ann', 'Bob'))).toEqual(stamps(singleChoice('Who was it?', 'Ann', 'Bob')));
});

test('stamps change with the choices, their order and the type', () => {
  const [before] = stamps(singleChoice('Who?', 'Ann', 'Bob')) ?? [];
  expect(before).toMatch(/^[\w-]{2}$/);
  expect(stamps(singleChoice('Who?', 'Bob', 'Ann'))).not.toEqual([before]);
  expect(stamps(singleChoice('Who?', 'Ann', 'Bob', 'Cleo'))).not.toEqual([before]);
});

test('carries all that grading needs, and pages in order', () => {
  const { pages, quiz, completion } = lessonData(everyShape());
  expect(pages).toEqual(['overview', 'facts', 'background', 'review', 'terms', 'quiz']);
  expect(completion).toBe('quiz');
  const [who, which] = quiz?.questions ?? [];
  expect(who?.type === 'single-choice' && score(who, 0)).toEqual({ points: 1, result: 'correct' });
  expect(which?.type === 'multiple-choice' && score(which, [0, 2])).toEqual({ points: 2, result: 'correct' });
});

test('says of each question what SCORM 2004 and cmi5 are told of it, and where nobody is told nothing', () => {
  const reportTo = (standard: Standard) => lessonData(everyShape(), standard).quiz?.questions[0]?.report;
  expect(reportTo('web') ?? reportTo('scorm12')).toBeUndefined();
  expect(reportTo('scorm2004-3')).toEqual(reportTo('scorm2004-4'));
  expect(reportTo('scorm2004-4')).toMatchObject({ type: 'choice', patterns: [expect.any(String)] });
  const definition = { interactionType: 'choice', choices: expect.any(Array) };
  expect(reportTo('cmi5')).toMatchObject({ object: { definition }, objectives: [expect.anything()] });
});

test('a topic without a quiz is completed by its pages', () => {
  expect(lessonData(topicOf({ completion: 'quiz' }))).toMatchObject({ completion: 'pages', pages: ['overview'] });
});

test('says whether choices are shuffled, and which keep their place', () => {
  const choices = [
    { text: rich('A', true), right: true },
    { text: rich('None of these', true), pin: true },
  ];
  const base = { type: 'single-choice', stem: rich('?', true), choices };
  const questions = [
    { ...base, id: 'a' },
    { ...base, id: 'b', shuffle: false },
  ];
  const data = lessonData(topicOf({ quiz: { shuffle: 'all', questions } }));
  expect(data.quiz?.questions.map(({ shuffle }) => shuffle)).toEqual([true, false]);
  expect(data.quiz?.questions[0]?.pins).toEqual([1]);
});
