import { describe, expect, test } from 'vitest';
import { lossesOf, metadataField, openQti12 } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, first, texts, type XmlNode } from '../../support/xml-tree.js';

const at = { line: 7, column: 1 };
const question = (id: string, more: object = {}) => ({ id, type: 'essay', stem: rich(id, true), ...more });
const pool = (more: object = {}) => ({ id: 'dates', name: 'Dates & times', pick: 2, at, ...more });

const open = (questions: object[], pools: object[]) => openQti12(topicOf({ quiz: { questions, pools } }));
const root = (assessment: XmlNode): XmlNode => first(assessment, 'section');

describe('pools', () => {
  const members = ['d1', 'd2', 'd3'].map((id) => question(id, { pool: 'dates' }));

  test('are nested sections with selection_number and points_per_item, where their first question stands', () => {
    const { assessment, losses } = open([question('a'), members[0]!, question('b'), ...members.slice(1)], [pool()]);
    const parts = root(assessment).children.map(({ name, attributes }) => [name, attributes.ident]);
    expect(parts).toEqual([
      ['item', 'sample-a'],
      ['section', 'sample_pool-dates'],
      ['item', 'sample-b'],
    ]);
    const group = root(assessment).children[1]!;
    expect(group.attributes.title).toBe('Dates & times');
    expect(all(group, 'item').map(({ attributes }) => attributes.ident)).toEqual([
      'sample-d1',
      'sample-d2',
      'sample-d3',
    ]);
    expect(texts(first(group, 'selection'), 'selection_number')).toEqual(['2']);
    expect(texts(first(group, 'selection_extension'), 'points_per_item')).toEqual(['1.0']);
    expect(losses.filter(({ rule }) => rule === 'loss-pool-points')).toEqual([]);
  });

  test('whose questions differ in points take those of the first, for all of them, and say so', () => {
    const mixed = [1.5, 2].map((points, place) => question(`d${place}`, { pool: 'dates', points }));
    const { items, assessment, meta, losses } = open(mixed, [pool({ pick: 1 })]);
    expect(texts(assessment, 'points_per_item')).toEqual(['1.5']);
    expect(items.map((item) => metadataField(item, 'points_possible'))).toEqual(['1.5', '1.5']);
    expect(first(meta, 'points_possible').text).toBe('1.5');
    const [loss] = losses.filter(({ rule }) => rule === 'loss-pool-points');
    expect([loss?.line, loss?.args]).toEqual([7, { target: 'qti12', pool: 'dates', points: 1.5 }]);
  });

  test('keep a question that is too long for Canvas, with a sentence in place of its text', () => {
    const long = question('long', { pool: 'dates', body: rich('x'.repeat(17_000)) });
    const { items, losses } = open([members[0]!, long], [pool()]);
    expect(items.map(({ attributes }) => attributes.ident)).toContain('sample-long');
    expect(lossesOf(losses, 'long')).toEqual(['loss-question-too-long']);
  });
});

describe('hints that cost points', () => {
  test('cost nothing in Canvas: a loss, unless there are none', () => {
    const hints = [rich('Think.')];
    const lost = (more: object): string[] => lossesOf(open([question('q', more)], []).losses, 'q');
    expect(lost({ hints, 'hint-penalty': 0.5 })).toEqual(['loss-hint', 'loss-hint-penalty']);
    expect(lost({ hints, 'hint-penalty': 0 })).toEqual(['loss-hint']);
    expect(lost({ 'hint-penalty': 0.5 })).toEqual([]);
  });
});
