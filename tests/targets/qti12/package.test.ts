import { describe, expect, test } from 'vitest';
import type { Media } from '../../../src/topic/media.js';
import { buildQti12, openQti12 } from '../../support/qti12-package.js';
import { everyShape, rich, topicOf } from '../../support/topics.js';
import { all, first } from '../../support/xml-tree.js';

const picture = (name: string): Media => ({ name, type: 'image/png', bytes: new Uint8Array([137, 80]) });

const showing = (...names: string[]) => ({
  ...rich('Look.'),
  html: names.map((name) => `<p><img src="media:${name}" alt="" /></p>`).join(''),
  media: names.map((name) => ({ name, alt: '', decorative: true, at: { line: 1, column: 1 } })),
});

const question = { type: 'essay', id: 'explain', stem: rich('Explain.', true) };

describe('the package, as Canvas wants it', () => {
  test("the folder's name equals the assessment's ident, or Classic ignores the meta in silence", () => {
    const { files, assessment } = openQti12(everyShape());
    expect(first(assessment, 'assessment').attributes.ident).toBe('sample');
    expect(files.map(({ path }) => path)).toEqual([
      'imsmanifest.xml',
      'sample/sample.xml',
      'sample/assessment_meta.xml',
      'images/img/map.svg',
    ]);
  });

  test('the quiz is a resource of type imsqti_xmlv1p2 whose first dependency holds the meta file', () => {
    const [quiz, meta] = all(openQti12(everyShape()).manifest, 'resource');
    expect(quiz?.attributes.type).toBe('imsqti_xmlv1p2');
    expect(first(quiz!, 'file').attributes.href).toBe('sample/sample.xml');
    expect(first(quiz!, 'dependency').attributes.identifierref).toBe(meta?.attributes.identifier);
    expect(meta?.attributes.type).toBe('associatedcontent/imscc_xmlv1p1/learning-application-resource');
    expect(meta?.attributes.href).toBe('sample/assessment_meta.xml');
  });

  test('New Quizzes needs the default namespace on the manifest and on questestinterop', () => {
    const { manifest, assessment } = openQti12(everyShape());
    expect([manifest.name, manifest.namespace]).toEqual(['manifest', 'http://www.imsglobal.org/xsd/imscp_v1p1']);
    expect([assessment.name, assessment.namespace]).toEqual([
      'questestinterop',
      'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
    ]);
  });

  test('pictures of the quiz are listed as webcontent, those of the lesson alone stay out', () => {
    const media = [picture('img/a.png'), picture('img/b.png')];
    const topic = topicOf(
      { definition: showing('img/b.png'), quiz: { questions: [{ ...question, body: showing('img/a.png') }] } },
      media,
    );
    const { files, manifest, items } = openQti12(topic);
    const resource = all(manifest, 'resource').at(-1)!;
    expect(resource.attributes).toMatchObject({ type: 'webcontent', href: 'images/img/a.png' });
    expect(files.at(-1)).toEqual({ path: 'images/img/a.png', content: media[0]!.bytes });
    expect(files).toHaveLength(4);
    expect(items[0]!.text).toContain('src="$IMS-CC-FILEBASE$/images/img/a.png"');
  });

  test("a picture's name is ASCII without +, whatever the author called it, and no two become alike", () => {
    const names = ['img/Größe+1.png', 'img/Größe 1.png', 'img/grosse-1.png', 'IMG/grosse-1.png', '图.png'];
    const topic = topicOf({ quiz: { questions: [{ ...question, body: showing(...names) }] } }, names.map(picture));
    const { files, manifest, items } = openQti12(topic);
    const paths = files.slice(3).map(({ path }) => path);
    for (const path of paths) expect(path).toMatch(/^images\/[a-z0-9._/-]+\.png$/);
    expect(new Set(paths).size).toBe(names.length);
    for (const path of paths) expect(items[0]!.text).toContain(`$IMS-CC-FILEBASE$/${path}"`);
    const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier);
    expect(new Set(resources).size).toBe(resources.length);
  });

  test('no folder stands above the manifest', () => {
    expect(buildQti12(everyShape()).files[0]?.path).toBe('imsmanifest.xml');
  });

  test('a topic without a quiz has no package, and says so', () => {
    const { files, losses } = buildQti12(topicOf({}));
    expect(files).toEqual([]);
    expect(losses.map(({ rule }) => rule)).toEqual(['loss-no-quiz']);
  });

  test('a quiz that only review questions fill is written', () => {
    const review = { kind: 'review', title: 'Review', questions: [{ id: 'why', question: rich('Why?', true) }] };
    const topic = topicOf({ sections: [review], quiz: { 'include-review': true } });
    expect(openQti12(topic).items).toHaveLength(1);
  });
});
