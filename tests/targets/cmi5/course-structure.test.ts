import { describe, expect, test } from 'vitest';
import { courseStructure } from '../../../src/targets/cmi5/course-structure.js';
import type { Topic } from '../../../src/topic/topic.js';
import { lessonWith, lessonWithoutQuiz } from '../../support/lessons.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, first, parseXml, texts, type XmlNode } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

const open = (topic: Topic) => parseXml(courseStructure(topic));
/** The words of every element of that name. */
const wordsOf = (node: XmlNode, name: string) => all(node, name).flatMap((one) => texts(one, 'langstring'));
const unit = (topic: Topic) => first(open(topic), 'au').attributes;

describe('cmi5.xml', () => {
  test('is a course of one unit, with the topic’s words in its language', () => {
    const root = open(topicOf({ id: 'eau', title: 'L’eau & <nous>', lang: 'fr', summary: 'Un peu d’eau.' }));
    expect(root.namespace).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd');
    expect(all(root, 'au')).toHaveLength(1);
    expect(first(root, 'course').attributes).toEqual({ id: 'urn:lessonpack:eau' });
    expect(unit(topicOf({ id: 'eau' }))).toMatchObject({ id: 'urn:lessonpack:eau:au', launchMethod: 'AnyWindow' });
    expect(texts(root, 'url')).toEqual(['index.html']);
    expect(wordsOf(root, 'title')).toEqual(['L’eau & <nous>', 'L’eau & <nous>']);
    expect(wordsOf(root, 'description')).toEqual(['Un peu d’eau.', 'Un peu d’eau.']);
    expect(all(root, 'langstring').map(({ attributes }) => attributes.lang)).toEqual(Array(4).fill('fr'));
  });

  test('is described by the definition where there is no summary', () => {
    expect(wordsOf(open(topicOf({ definition: rich('What water is.') })), 'description')[0]).toBe('What water is.');
  });

  test('names the objectives once, and the unit refers to all of them', () => {
    const root = open(topicOf({ id: 'eau', objectives: { o1: 'Say what', o2: 'Say why' } }));
    const objectives = all(root, 'objective');
    const ids = ['urn:lessonpack:eau:objective:o1', 'urn:lessonpack:eau:objective:o2'];
    expect(objectives.flatMap(({ attributes }) => attributes.id ?? [])).toEqual(ids);
    expect(objectives.flatMap(({ attributes }) => attributes.idref ?? [])).toEqual(ids);
    expect(wordsOf(objectives[1]!, 'description')).toEqual(['Say why']);
  });

  test('has identifiers that no title, text or order changes', () => {
    const ids = (topic: Topic) => courseStructure(topic).match(/urn:[^"]+/g);
    const changed = { ...everyShape(), title: 'Another', summary: 'Other words', lang: 'de' };
    expect(ids(changed)).toEqual(ids(everyShape()));
  });

  test.each([
    ['the quiz', {}, { moveOn: 'CompletedAndPassed', masteryScore: '0.7' }],
    ['both', { completion: 'both' }, { moveOn: 'CompletedAndPassed', masteryScore: '0.7' }],
    ['the pages alone', { completion: 'pages' }, { moveOn: 'Completed', masteryScore: '0.7' }],
    ['failed stays open', { 'on-fail': 'incomplete' }, { moveOn: 'CompletedAndPassed', masteryScore: '0.7' }],
  ])('asks for what completes the lesson: %s', (_, topic, expected) => {
    expect(unit(lessonWith({ topic }))).toMatchObject(expected);
  });

  test.each([
    [0, '0'],
    [100, '1'],
    [66.67, '0.6667'],
    [57, '0.57'],
    [0.01, '0.0001'],
    // The next score that passes: 66.66 does not, 66.67 does.
    [66.664, '0.6667'],
  ])('a pass mark of %d is a mastery score of %s', (pass, masteryScore) => {
    expect(unit(lessonWith({ quiz: { pass } })).masteryScore).toBe(masteryScore);
  });

  test.each([
    ['without a quiz', lessonWithoutQuiz()],
    ['with settings of a quiz alone', topicOf({ quiz: { questions: [] } })],
    ['where a person marks everything', lessonWith({ ask: ['why'] })],
  ])('%s nothing is passed', (_, topic) => {
    expect(unit(topic).moveOn).toBe('Completed');
    expect(unit(topic)).not.toHaveProperty('masteryScore');
  });

  test.skipIf(!hasSchemas).each([
    ['every shape', everyShape()],
    ['the smallest topic', topicOf({})],
    ['a lesson without a quiz', lessonWithoutQuiz()],
    ['hostile words', topicOf({ title: '</title>&amp;"\'<!--', lang: 'zh-Hans', objectives: { 'o 1ü': '<b>' } })],
    ['a pass mark of many decimals', lessonWith({ quiz: { pass: 0.000001 } })],
  ])('is valid: %s', (_, topic) => {
    expect(schemaErrors('cmi5', courseStructure(topic))).toEqual([]);
  });
});
