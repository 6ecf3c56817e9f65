import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalText } from '../../src/canonical/index.js';
import { writeTopic } from '../../src/write/index.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { authoredOf, saidBy } from '../support/authored.js';
import { everyShape } from '../support/topics.js';
import { read } from '../read/markdown/reading.js';

test('a topic with one of each thing reads again as it was', async () => {
  const topic = everyShape();
  const text = writeTopic(authoredOf(topic));
  const { topic: again, diagnostics } = await read(text);
  expect(diagnostics.filter(({ rule }) => !/^media|image/.test(rule))).toEqual([]);
  expect(again && saidBy(again)).toEqual(saidBy(topic));
});

test('any topic reads again as it was, and is in its canonical form', async () => {
  await fc.assert(
    fc.asyncProperty(topicWithQuiz, async (topic) => {
      const text = writeTopic(authoredOf(topic));
      const { topic: again } = await read(text);
      expect(again && saidBy(again)).toEqual(saidBy({ ...topic, heading: topic.heading ?? topic.title }));
      expect(canonicalText(text, 'topic.md').text).toBe(text);
    }),
    { numRuns: 200 },
  );
});
