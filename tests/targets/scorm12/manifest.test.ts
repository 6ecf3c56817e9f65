import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../../src/targets/scorm12/manifest.js';
import type { Topic } from '../../../src/topic/topic.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, first, parseXml, texts, type XmlNode } from '../../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../../support/xsd.js';

const FILES = ['player.js', 'index.html', 'lesson.css', 'media/a.png'];

const open = (topic: Topic): XmlNode => parseXml(manifest(topic, FILES));
const essay = { type: 'essay', id: 'e', stem: rich('Explain.', true) };
const graded = { type: 'short-text', id: 's', stem: rich('What?', true), answers: [{ text: 'x' }] };

describe.skipIf(!hasSchemas)("validity against ADL's and IMS's XSDs", () => {
  test('a topic of every shape, and the smallest', () => {
    expect(schemaErrors('scorm12', manifest(everyShape(), FILES))).toEqual([]);
    expect(schemaErrors('scorm12', manifest(topicOf({}), FILES))).toEqual([]);
  });

  test('any topic', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        expect(schemaErrors('scorm12', manifest(topic, FILES))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('the validator rejects what is wrong', () => {
    const broken = manifest(everyShape(), FILES).replace(
      /<imsmd:lifecycle>[\s\S]*<\/imsmd:lifecycle>/,
      '<imsmd:life/>',
    );
    expect(schemaErrors('scorm12', broken)).not.toEqual([]);
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
    expect(resource?.attributes).toMatchObject({ type: 'webcontent', 'adlcp:scormtype': 'sco', href: 'index.html' });
  });

  test('the prefix is adlcp, letter for letter: Moodle takes anything else for an asset', () => {
    expect(manifest(everyShape(), FILES)).toContain(' xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"');
    expect(manifest(everyShape(), FILES)).toContain(' adlcp:scormtype="sco"');
  });

  test('schema and version', () => {
    const root = open(everyShape());
    expect([texts(root, 'schema'), texts(root, 'schemaversion')]).toEqual([['ADL SCORM'], ['1.2']]);
  });

  test('every file of the lesson, sorted, and no control document', () => {
    const hrefs = all(open(everyShape()), 'file').map(({ attributes }) => attributes.href);
    expect(hrefs).toEqual(['index.html', 'lesson.css', 'media/a.png', 'player.js']);
  });

  test('identifiers derive from the topic id alone', () => {
    const identifiers = (topic: Topic) => manifest(topic, FILES).match(/ identifier="[^"]*"/g);
    const other = { ...everyShape(), title: 'Another', lang: 'de', quiz: { ...everyShape().quiz!, questions: [] } };
    expect(identifiers(other)).toEqual(identifiers(everyShape()));
    expect(new Set(identifiers(everyShape())).size).toBe(4);
  });

  test('the title, whatever it holds', () => {
    fc.assert(
      fc.property(topicWithQuiz, (topic) => {
        const root = open(topic);
        expect(texts(first(root, 'organizations'), 'title')).toEqual([topic.title, topic.title]);
        expect(texts(first(root, 'imsmd:general'), 'imsmd:langstring')[0]).toBe(topic.title);
      }),
      { numRuns: 100 },
    );
  });
});

describe('adlcp:masteryscore', () => {
  const mastery = (data: object): string[] => texts(open(topicOf({ ...data })), 'adlcp:masteryscore');

  test('carries the pass mark where a failed quiz is reported as failed', () => {
    expect(mastery({ quiz: { pass: 66.5, questions: [graded] } })).toEqual(['66.5']);
    expect(mastery({ quiz: { pass: 0.000_000_1, questions: [graded] } })).toEqual(['0.0000001']);
    expect(mastery({ 'on-fail': 'failed', quiz: { questions: [graded, essay] } })).toEqual(['70']);
  });

  test.each([
    ['a failed quiz stays incomplete', { 'on-fail': 'incomplete', quiz: { questions: [graded] } }],
    ['pages count beside the quiz', { completion: 'both', quiz: { questions: [graded] } }],
    ['pages count in place of the quiz', { completion: 'pages', quiz: { questions: [graded] } }],
    ['the pass mark is 0, which arrives as none', { quiz: { pass: 0, questions: [graded] } }],
    ['nothing is graded by machine', { quiz: { questions: [essay] } }],
    ['there is no quiz', {}],
  ])('is left out where %s', (_, data) => {
    expect(mastery(data)).toEqual([]);
  });
});

describe('LOM 1.2', () => {
  const strings = (data: Record<string, unknown>, name: string): string[] => {
    const found = all(open(topicOf(data)), name);
    return found.flatMap((node) => texts(node, 'imsmd:langstring'));
  };

  test('one classification for each objective', () => {
    const data = { objectives: { o1: 'Say <what>', o2: 'Say why' }, keywords: ['k'] };
    expect(strings(data, 'imsmd:classification')).toEqual([
      ...['LOMv1.0', 'Educational Objective', 'Say <what>', 'k'],
      ...['LOMv1.0', 'Educational Objective', 'Say why', 'k'],
    ]);
  });

  test('without objectives, summary and keywords the mandatory elements are there all the same', () => {
    expect(strings({}, 'imsmd:classification')).toEqual(['LOMv1.0', 'Idea', 'What it is.', 'Sample']);
    expect(strings({}, 'imsmd:general')).toEqual(['Sample', 'sample', 'What it is.', 'Sample']);
  });

  test.each([
    ['CC0-1.0', 'no'],
    ['public domain', 'no'],
    ['CC-BY-4.0', 'yes'],
    ['CC0 for the text, CC-BY for the pictures', 'yes'],
    [undefined, 'yes'],
  ])('the licence %s: restrictions %s', (licence, restricted) => {
    const words = strings(licence === undefined ? {} : { licence }, 'imsmd:rights');
    expect(words.slice(0, 4)).toEqual(['LOMv1.0', 'no', 'LOMv1.0', restricted]);
    expect(words.slice(4)).toEqual(licence === undefined ? [] : [licence]);
  });

  test("the author as a vCard in which nothing of the name is taken for vCard's own", () => {
    const [card] = texts(open(topicOf({ author: 'Doe, Jane; \\ & Co' })), 'imsmd:vcard');
    expect(card?.split('\n')).toContain('FN:Doe\\, Jane\\; \\\\ & Co');
  });

  test('the media types of the content', () => {
    const media = ['b.png', 'a.svg', 'c.png'].map((name) => ({
      name,
      type: name.endsWith('svg') ? 'image/svg+xml' : 'image/png',
      bytes: new Uint8Array(),
    }));
    expect(texts(open({ ...everyShape(), media }), 'imsmd:format')).toEqual([
      'text/html',
      'image/png',
      'image/svg+xml',
    ]);
  });
});
