import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewQuestions } from '../../../src/topic/section.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { byOldNames } from '../../support/qti-names.js';
import { buildQti, openQti, type QtiTarget, qtiNames } from '../../support/qti-package.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, texts } from '../../support/xml-tree.js';

const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;

describe.each(qtiNames)('a package of %s', (target) => {
  test('every reference resolves, every listed file is there, every file is listed, and no identifier is used twice', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        const { files, manifest, test: root } = openQti(target, topic);
        const old = byOldNames(root);
        const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier ?? '');
        const sections = all(old, 'assessmentSection').map(({ attributes }) => attributes.identifier ?? '');
        const idents = [manifest.attributes.identifier ?? '', ...resources, ...sections];
        expect(new Set(idents).size).toBe(idents.length);
        for (const ident of idents) expect(ident).toMatch(NAME);
        for (const { attributes } of all(manifest, 'dependency')) expect(resources).toContain(attributes.identifierref);
        const paths = files.map(({ path }) => path);
        const listed = all(manifest, 'file').map(({ attributes }) => attributes.href);
        expect([...listed, 'imsmanifest.xml'].sort()).toEqual(paths.toSorted());
        for (const path of paths) expect(path).toMatch(/^[\x21-\x7e]+$/);
        for (const { attributes } of all(old, 'assessmentItemRef')) {
          expect(resources).toContain(attributes.identifier);
          expect(paths).toContain(attributes.href);
        }
        const { questions = [], 'include-review': withReview = false } = topic.quiz ?? {};
        const reviews = withReview ? reviewQuestions(topic) : [];
        expect(all(old, 'assessmentItemRef')).toHaveLength(questions.length + reviews.length);
      }),
      { numRuns: 80 },
    );
  });

  test('within an item identifiers are its own, and what the processing names is declared', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        for (const item of openQti(target, topic).items.map(byOldNames)) {
          const responses = all(item, 'responseDeclaration').map(({ attributes }) => attributes.identifier);
          const outcomes = all(item, 'outcomeDeclaration').map(({ attributes }) => attributes.identifier);
          const variables = [...responses, ...outcomes];
          expect(new Set(variables).size).toBe(variables.length);
          const choices = ['simpleChoice', 'inlineChoice', 'simpleAssociableChoice', 'hotspotChoice'].flatMap((name) =>
            all(item, name).map(({ attributes }) => attributes.identifier),
          );
          expect(new Set(choices).size).toBe(choices.length);
          for (const name of ['variable', 'setOutcomeValue'])
            for (const { attributes } of all(item, name)) expect(variables).toContain(attributes.identifier);
          for (const { attributes } of all(item, 'modalFeedback'))
            expect(outcomes).toContain(attributes.outcomeIdentifier);
          if (choices.length === 0) continue;
          const keys = [
            ...texts(item, 'value').slice(0, -2),
            ...all(item, 'mapEntry').map(({ attributes }) => attributes.mapKey ?? ''),
          ];
          for (const key of keys.flatMap((each) => each.split(' '))) expect(choices).toContain(key);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('the same topic gives the same files', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(buildQti(target, structuredClone(topic))).toEqual(buildQti(target, topic));
      }),
      { numRuns: 20 },
    );
  });

  test('a topic without questions makes none, which is said', () => {
    for (const quiz of [undefined, { questions: [] }]) {
      const { files, losses } = buildQti(target, topicOf({ ...(quiz && { quiz }) }));
      expect(files).toEqual([]);
      expect(losses.map(({ rule }) => rule)).toEqual(['loss-no-quiz']);
    }
  });
});

/** Every identifier of the package. */
function identsOf(target: QtiTarget, topic: Topic): string[] {
  const { manifest, items, test: root } = openQti(target, topic);
  const own = (name: string) => all(byOldNames(root), name).map(({ attributes }) => attributes.identifier ?? '');
  return [
    ...all(manifest, 'resource').map(({ attributes }) => `${attributes.identifier} ${attributes.href}`),
    ...['assessmentTest', 'testPart', 'assessmentSection', 'assessmentItemRef'].flatMap(own),
    ...items.flatMap((item) =>
      all(byOldNames(item), 'simpleChoice').map(
        ({ attributes }) => `${item.attributes.identifier}/${attributes.identifier}`,
      ),
    ),
  ].sort();
}

const original = everyShape();
const quiz = original.quiz!;

describe.each(qtiNames)('identifiers of %s', (target) => {
  test('they carry the topic id and the question id', () => {
    expect(openQti(target, original).items.map(({ attributes }) => attributes.identifier)).toEqual(
      quiz.questions.map(({ id }) => `sample-${id}`),
    );
  });

  test('another order of the questions, another title, other words and another language leave them alone', () => {
    const before = identsOf(target, original);
    const questions = quiz.questions.map((question) => ({ ...question, stem: rich('Reworded', true), points: 9 }));
    expect(identsOf(target, { ...original, quiz: { ...quiz, questions: [...quiz.questions].reverse() } })).toEqual(
      before,
    );
    expect(identsOf(target, { ...original, title: 'New', lang: 'de', quiz: { ...quiz, questions } })).toEqual(before);
  });

  test('another question more leaves those of the others alone', () => {
    const questions = [{ ...quiz.questions[4]!, id: 'new' }, ...quiz.questions];
    expect(identsOf(target, { ...original, quiz: { ...quiz, questions } })).toEqual(
      expect.arrayContaining(identsOf(target, original)),
    );
  });

  test('ids that the package uses itself are not taken for its own', () => {
    const ids = ['test', 'intro', 'quiz', 'questions', 'review-q', target];
    const questions = ids.map((id) => ({ type: 'essay', id, stem: rich('S', true) }));
    const sections = [{ kind: 'review', title: 'R', questions: [{ id: 'q', question: rich('Why?', true) }] }];
    const topic = topicOf({ sections, quiz: { questions, intro: rich('Look.'), 'include-review': true } });
    const { manifest } = openQti(target, topic);
    const idents = [
      manifest.attributes.identifier,
      ...all(manifest, 'resource').map(({ attributes }) => attributes.identifier),
    ];
    expect(new Set(idents).size).toBe(idents.length);
  });
});
