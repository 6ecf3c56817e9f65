import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { metadataField, openQti12 } from '../../support/qti12-package.js';
import { all } from '../../support/xml-tree.js';

test('nothing in any item makes Canvas abort the import, or drop what it holds in silence', () => {
  fc.assert(
    fc.property(topicWithQuiz, (topic) => {
      const { items, assessment } = openQti12(topic);
      for (const { attributes } of all(assessment, 'setvar')) expect(['Set', 'Add']).toContain(attributes.action);
      for (const item of items) {
        expect(metadataField(item, 'question_type')).toMatch(/_question$/);
        expect(metadataField(item, 'points_possible')).toMatch(/^\d+(?:\.\d+)?$/);
        for (const { text } of all(item, 'mattext')) expect(text).not.toMatch(/(?:src|href)="data:/);
        // A tolerance is a range: each number that is tested has two ends.
        expect(all(item, 'vargte')).toHaveLength(all(item, 'varlte').length);
      }
    }),
    { numRuns: 60 },
  );
});
