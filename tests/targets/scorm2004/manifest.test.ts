import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../../src/targets/scorm2004/manifest.js';
import { metadata } from '../../../src/targets/scorm2004/metadata.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, first, parseXml, texts, type XmlNode } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

const FILES = ['player.js', 'index.html', 'lesson.css', 'media/a.png'];
const EDITIONS = [
  ['scorm2004-3', '2004 3rd Edition'],
  ['scorm2004-4', '2004 4th Edition'],
] as const;

const write = (topic: Topic): string => manifest(topic, '2004 4th Edition', FILES);
const open = (topic: Topic): XmlNode => parseXml(write(topic));
const essay = { type: 'essay', id: 'e', stem: rich('Explain.', true) };
const graded = { type: 'short-text', id: 's', stem: rich('What?', true), answers: [{ text: 'x' }] };

describe.skipIf(!hasSchemas)("validity against ADL's, IMS's and IEEE's XSDs", () => {
  test.each(EDITIONS)('%s: a topic of every shape, the smallest, and any', (edition, version) => {
    expect(schemaErrors(edition, manifest(everyShape(), version, FILES))).toEqual([]);
    expect(schemaErrors(edition, manifest(topicOf({}), version, FILES))).toEqual([]);
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(schemaErrors(edition, manifest(topic, version, FILES))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the metadata', () => {
    expect(schemaErrors('scorm2004-4', metadata(everyShape()))).toEqual([]);
    expect(schemaErrors('scorm2004-4', metadata(topicOf({ author: 'A; B' })))).toEqual([]);
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(schemaErrors('scorm2004-4', metadata(topic))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['a measure above 1', '<imsss:minNormalizedMeasure>0.7<', '<imsss:minNormalizedMeasure>70<'],
    ['an attribute that is none', 'completionSetByContent', 'completedByContent'],
    ['a resource without its type', 'type="webcontent" ', ''],
  ])('the validator rejects %s', (_, right, wrong) => {
    const text = write(topicOf({ quiz: { questions: [graded] } }));
    expect(text).toMatch(right);
    for (const [edition] of EDITIONS) expect(schemaErrors(edition, text.replace(right, wrong))).not.toEqual([]);
  });

  test('the validator rejects metadata that is none', () => {
    const broken = metadata(everyShape()).replace('<value>final</value>', '<value>done</value><wrong/>');
    expect(schemaErrors('scorm2004-4', broken)).not.toEqual([]);
  });
});

describe('what an LMS must find', () => {
  test('one organization with one item that names the one resource, a SCO', () => {
    const root = open(everyShape());
    const item = first(root, 'item');
    expect(all(root, 'item')).toHaveLength(1);
    expect(first(root, 'organizations').attributes.default).toBe(first(root, 'organization').attributes.identifier);
    const [resource, ...others] = all(root, 'resource');
    expect(others).toEqual([]);
    expect(item.attributes.identifierref).toBe(resource?.attributes.identifier);
    expect(resource?.attributes).toMatchObject({ type: 'webcontent', 'adlcp:scormType': 'sco', href: 'index.html' });
  });

  test.each(EDITIONS)('%s: schema and version', (_, version) => {
    const root = parseXml(manifest(everyShape(), version, FILES));
    expect([texts(root, 'schema'), texts(root, 'schemaversion')]).toEqual([['ADL SCORM'], [version]]);
  });

  test('every file of the lesson, sorted, and the metadata by its location', () => {
    const hrefs = all(open(everyShape()), 'file').map(({ attributes }) => attributes.href);
    expect(hrefs).toEqual(['index.html', 'lesson.css', 'media/a.png', 'player.js']);
    expect(texts(open(everyShape()), 'adlcp:location')).toEqual(['metadata.xml']);
  });

  test('identifiers derive from the topic id alone', () => {
    const identifiers = (topic: Topic) => write(topic).match(/ identifier="[^"]*"/g);
    const other = { ...everyShape(), title: 'Another', lang: 'de', quiz: { ...everyShape().quiz!, questions: [] } };
    expect(identifiers(other)).toEqual(identifiers(everyShape()));
    expect(new Set(identifiers(everyShape())).size).toBe(4);
  });

  test('completion and success are left to the lesson', () => {
    expect(first(open(topicOf({})), 'imsss:deliveryControls').attributes).toEqual({
      completionSetByContent: 'true',
      objectiveSetByContent: 'true',
    });
  });

  test('the title, whatever it holds', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(texts(first(open(topic), 'organizations'), 'title')).toEqual([topic.title, topic.title]);
        expect(texts(first(parseXml(metadata(topic)), 'general'), 'string')[0]).toBe(topic.title);
      }),
      { numRuns: 100 },
    );
  });
});

describe('objectives', () => {
  test("the topic's by their ids, and one that counts for the whole, which is none of them", () => {
    const root = open(topicOf({ objectives: { o1: 'Say what', o2: 'Say why' } }));
    const ids = [...all(root, 'imsss:primaryObjective'), ...all(root, 'imsss:objective')];
    expect(ids.map(({ attributes }) => attributes.objectiveID)).toEqual(['sample.primary', 'o1', 'o2']);
  });
});

describe('imsss:minNormalizedMeasure', () => {
  const measure = (data: object): string[] => {
    const root = open(topicOf({ ...data }));
    const found = texts(root, 'imsss:minNormalizedMeasure');
    expect(first(root, 'imsss:primaryObjective').attributes.satisfiedByMeasure).toBe(String(found.length > 0));
    return found;
  };

  test.each([
    [66.5, '0.665'],
    [70, '0.7'],
    [100, '1'],
    [29, '0.29'],
    // A score of two decimals reaches 66.665 when it reaches 66.67.
    [66.665, '0.6667'],
    [0.000_000_1, '0.0001'],
  ])('a pass mark of %d is %s', (pass, share) => {
    expect(measure({ quiz: { pass, questions: [graded] } })).toEqual([share]);
  });

  test('where pages count too, success is reported with the score all the same', () => {
    for (const completion of ['quiz', 'both', 'pages'])
      expect(measure({ completion, quiz: { questions: [graded, essay] } })).toEqual(['0.7']);
  });

  test('any score that passes reaches the measure, and no other', () => {
    const percents = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    const marks = fc.integer({ min: 1, max: 10 ** 8 }).map((millionths) => millionths / 10 ** 6);
    fc.assert(
      fc.property(percents, marks, (raw, pass) => {
        const [share = ''] = measure({ quiz: { pass, questions: [graded] } });
        if (pass > 0) expect(Number((raw / 100).toFixed(4)) >= Number(share)).toBe(raw >= pass);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['a failed quiz stays incomplete', { 'on-fail': 'incomplete', quiz: { questions: [graded] } }],
    ['the pass mark is 0', { quiz: { pass: 0, questions: [graded] } }],
    ['nothing is graded by machine', { quiz: { questions: [essay] } }],
    ['there is no quiz', {}],
  ])('is left out where %s', (_, data) => {
    expect(measure(data)).toEqual([]);
  });
});

describe('LOM', () => {
  const strings = (data: Record<string, unknown>, name: string): string[] =>
    all(parseXml(metadata(topicOf(data))), name).flatMap((node) => texts(node, 'string'));

  test('one classification for each objective; without any, the idea', () => {
    const data = { objectives: { o1: 'Say <what>', o2: 'Say why' }, keywords: ['k'] };
    expect(strings(data, 'classification')).toEqual(['Say <what>', 'k', 'Say why', 'k']);
    expect(strings({}, 'classification')).toEqual(['What it is.', 'Sample']);
  });

  test('the licence, and whether it restricts anything', () => {
    const values = (licence: string) => texts(first(parseXml(metadata(topicOf({ licence }))), 'rights'), 'value');
    expect(values('CC0-1.0')).toEqual(['no', 'no']);
    expect(values('CC-BY-4.0')).toEqual(['no', 'yes']);
    expect(strings({ licence: 'CC-BY-4.0' }, 'rights')).toEqual(['CC-BY-4.0']);
  });
});
