import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPackage } from '../../../src/build/build-package.js';
import type { Question } from '../../../src/topic/questions/index.js';
import { said } from '../../../src/write/said.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { importOf } from '../../support/imported.js';
import { sampleTopic } from '../../support/inspected.js';

/** Its spellings are listed in the file. */
const hasPattern = (question: Question): boolean =>
  question.type === 'short-text' && question.answers.some(({ pattern }) => pattern);

test.each(['secret-speech', 'congress-1956', 'binary-search'])('%s comes back, but for its losses', async (id) => {
  const topic = await sampleTopic(id);
  const { bytes = new Uint8Array(), questions } = await buildPackage(topic, 'moodle-xml');
  const { topics, faults, entries } = await importOf(bytes, `${id}.xml`);
  expect(faults).toEqual([]);
  expect(topics).toMatchObject([{ id, title: topic.title, objectives: topic.objectives }]);
  const found = new Map(topics[0]?.quiz?.questions.map((question) => [question.id, question]));
  expect([...found.keys()].sort()).toEqual(topic.quiz?.questions.map((question) => question.id).sort());
  const exact = new Set(questions.filter(({ status }) => status === 'exact').map((question) => question.id));
  const adapted = new Set(entries.flatMap((entry) => (entry.outcome === 'adapted' && entry.id ? [entry.id] : [])));
  const kept = (topic.quiz?.questions ?? []).filter(
    (question) => exact.has(question.id) && !adapted.has(question.id) && !hasPattern(question),
  );
  expect(kept.length).toBeGreaterThan(3);
  for (const question of kept) expect(said(found.get(question.id))).toEqual(said(question));
});

test('any topic of ours is imported without an error', async () => {
  await fc.assert(
    fc.asyncProperty(topicWithQuiz, async (topic) => {
      const { bytes } = await buildPackage(topic, 'moodle-xml');
      if (!bytes) return;
      const { topics, faults, entries, diagnostics } = await importOf(bytes, 'bank.xml');
      expect(faults).toEqual([]);
      const left = entries.filter(({ outcome }) => outcome === 'left out');
      const ids = new Set(topics.flatMap(({ quiz }) => quiz?.questions.map(({ id }) => id) ?? []));
      for (const { id } of topic.quiz?.questions ?? []) expect(ids.has(id) || left.length > 0).toBe(true);
      expect(diagnostics.filter(({ rule }) => rule === 'id-malformed' || rule === 'question-id-malformed')).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
