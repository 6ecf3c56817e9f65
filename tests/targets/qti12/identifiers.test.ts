import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/topic/topic.js';
import { openQti12 } from '../../support/qti12-package.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all } from '../../support/xml-tree.js';

const original = everyShape();
const quiz = original.quiz!;

describe('identifiers are what a later import matches', () => {
  test('they carry the topic id and the question id', () => {
    expect(openQti12(original).items.map(({ attributes }) => attributes.ident)).toEqual([
      'sample-who',
      'sample-which',
      'sample-so',
      'sample-name',
      'sample-explain',
      'sample-share',
      'sample-posts',
      'sample-order',
      'sample-blanks',
      'sample-menus',
      'sample-map',
      'sample-d1',
      'sample-d2',
    ]);
    expect(all(openQti12(original).assessment, 'section').map(({ attributes }) => attributes.ident)).toEqual([
      'root_section',
      'sample_pool-dates',
    ]);
  });

  test("a choice's ident is its place: another order of the choices gives another choice its ident", () => {
    const [question] = quiz.questions;
    if (question?.type !== 'single-choice') throw new Error('expected a single choice');
    const turned = { ...question, choices: [...question.choices].reverse() };
    const texts = (topic: Topic) =>
      all(openQti12(topic).items[0]!, 'response_label').map(({ attributes, text }) => [attributes.ident, text.trim()]);
    expect(texts({ ...original, quiz: { ...quiz, questions: [turned] } })).toEqual([
      ['101', '<p>Cleo</p>'],
      ['102', '<p>Bob</p>'],
      ['103', '<p>Ann</p>'],
    ]);
  });

  test('ids that the package uses itself are not taken for its own', () => {
    const ids = ['meta', 'qti12', 'review-q'];
    const questions = ids.map((id) => ({ type: 'essay', id, stem: rich('S', true) }));
    const sections = [
      {
        kind: 'review',
        title: 'R',
        questions: [
          { id: 'q', question: rich('Why?', true) },
          { id: 'review-q', question: rich('How?', true) },
        ],
      },
    ];
    const topic = topicOf({ sections, quiz: { questions, 'include-review': true } });
    const { manifest, items } = openQti12(topic);
    const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier);
    const idents = [manifest.attributes.identifier, ...resources, ...items.map(({ attributes }) => attributes.ident)];
    expect(idents).toHaveLength(8);
    expect(new Set(idents).size).toBe(idents.length);
    for (const ident of idents) expect(ident).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
  });
});
