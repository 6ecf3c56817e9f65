import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { readTopic } from '../../src/read/index.js';
import { targets } from '../../src/targets/index.js';
import { question as questionSchema } from '../../src/topic/questions/index.js';
import { section as sectionSchema } from '../../src/topic/section.js';
import type { Topic } from '../../src/topic/topic.js';
import { givenAs } from '../support/qti12-answers.js';
import { processItem } from '../support/qti12-interpreter.js';
import { openQti12, textOf } from '../support/qti12-package.js';
import { wholeResponse } from '../support/whole-responses.js';
import { all, parseXml } from '../support/xml-tree.js';
import { hasSchemas, schemaErrors } from '../support/xsd.js';

// What the player makes of this sample is tested beside the others, in learning.browser.test.ts.

const topic = (await readTopic('content/congress-1956/topic.md')).topic as Topic;
const quiz = topic.quiz!;

test('has every shape of the format: each kind of page, each type of question, a pool, hints, credit, penalties', () => {
  const kinds = sectionSchema.options.map(({ shape }) => shape.kind.value).filter((kind) => kind !== 'text');
  expect(topic.sections.map(({ kind }) => kind).sort()).toEqual(kinds.sort());
  const types = questionSchema.options.map(({ shape }) => shape.type.value);
  expect([...new Set(quiz.questions.map(({ type }) => type))].sort()).toEqual(types.sort());
  expect(quiz.pools.map(({ pick }) => pick)).toEqual([1]);
  expect(quiz.questions.filter(({ pool }) => pool)).toHaveLength(2);
  const [share] = quiz.questions.flatMap((question) =>
    question.type === 'numeric' && question.unit ? [question] : [],
  );
  expect(share).toMatchObject({ unit: '%', penalty: 0.5, 'hint-penalty': 0.25, hints: [{}, {}] });
  expect(JSON.stringify(quiz.questions)).toContain('"credit":50');
});

test('its areas lie on the cities that the map marks', () => {
  const marks = all(parseXml(readFileSync('content/congress-1956/img/map.svg', 'utf8')), 'circle');
  const centres = quiz.questions.flatMap((question) =>
    question.type === 'hotspot'
      ? question.areas.map(({ shape }) => {
          if ('circle' in shape) return shape.circle.slice(0, 2);
          const [x, y, width, height] = shape.rect;
          return [x + width / 2, y + height / 2];
        })
      : [],
  );
  expect(marks.map(({ attributes: { cx, cy } }) => [Number(cx), Number(cy)])).toEqual(centres);
});

test.skipIf(!hasSchemas)('both packages are valid against their XSDs', () => {
  const context = { assets: loadAssets(), report: () => {} };
  const [scorm12, qti12] = [targets.scorm12, targets.qti12].map((target) => target.build(topic, context));
  expect(schemaErrors('scorm12', textOf(scorm12!, 'imsmanifest.xml'))).toEqual([]);
  expect(schemaErrors('imscp11', textOf(qti12!, 'imsmanifest.xml'))).toEqual([]);
  expect(schemaErrors('qti12', textOf(qti12!, `${topic.id}/${topic.id}.xml`))).toEqual([]);
});

test('what is right in the lesson is right in Canvas', () => {
  const { items } = openQti12(topic);
  for (const question of quiz.questions) {
    const item = items.find(({ attributes }) => attributes.ident === `${topic.id}-${question.id}`)!;
    const score = (right: boolean): number =>
      processItem(item, givenAs(item, question, wholeResponse(question, right))).score;
    if (question.type !== 'essay') expect([question.id, score(true), score(false)]).toEqual([question.id, 100, 0]);
  }
});
