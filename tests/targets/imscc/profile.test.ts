import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imscc } from '../../../src/targets/imscc/index.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { openCartridge } from '../../support/cartridge-package.js';
import { metadataField } from '../../support/qti12-package.js';
import { rich, topicOf } from '../../support/topics.js';
import { all, texts } from '../../support/xml-tree.js';

/** What Moodle takes from a cartridge as it is meant; of a pattern it stores a weight that is 100 times too high. */
const PROFILES = ['multiple_choice', 'multiple_response', 'true_false', 'fib', 'essay'].map(
  (name) => `cc.${name}.v0p1`,
);

test('whatever the topic, items keep to what Moodle and Canvas read', () => {
  fc.assert(
    fc.property(topicWithQuiz, (topic) => {
      const { items, files } = openCartridge(imscc, topic);
      for (const item of items) {
        const profile = metadataField(item, 'cc_profile');
        expect(PROFILES).toContain(profile);
        expect(metadataField(item, 'cc_weighting')).toMatch(/^[1-9]\d?$/);
        // Classic Quizzes and New Quizzes read these two, which Moodle ignores.
        expect(metadataField(item, 'question_type')).toMatch(/_question$/);
        expect(metadataField(item, 'points_possible')).toMatch(/^\d+\.\d$/);
        expect(texts(item, 'setvar').every((value) => value === '100')).toBe(true);
        if (profile?.includes('multiple_response'))
          for (const { attributes } of all(item, 'varequal')) expect(attributes.case).toBe('Yes');
      }
      // Moodle does not store such an address with a question, and Canvas takes embedded pictures away.
      for (const { path, content } of files)
        if (/\.(?:xml|html)$/.test(path))
          expect(String(content)).not.toMatch(/(?:src|href)="(?:\$IMS-CC-FILEBASE|data:)/);
    }),
    { numRuns: 60 },
  );
});

test('a link from page to page, which would be dead in Moodle, becomes words, and that is said', () => {
  const html = '<p>See <a href="#facts">the facts</a>.</p>';
  const sections = [{ kind: 'facts', title: 'Key facts', facts: [rich('One.', true)] }];
  const { files, losses } = openCartridge(imscc, topicOf({ definition: { ...rich('See'), html }, sections }));
  const overview = String(files.find(({ path }) => path === 'sample/overview.html')?.content);
  expect(overview).toContain('<p>See the facts.</p>');
  expect(losses.map(({ rule }) => rule)).toEqual(['loss-link']);
});
