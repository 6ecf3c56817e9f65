import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/build/build-package.js';
import type { TargetName } from '../../../src/targets/index.js';
import type { Question } from '../../../src/topic/questions/index.js';
import { said } from '../../../src/write/said.js';
import { topicWithQuiz } from '../../support/arbitraries.js';
import { importOf } from '../../support/imported.js';
import { sampleTopic } from '../../support/inspected.js';

/** Its spellings are listed in the file. */
const hasPattern = (question: Question): boolean =>
  question.type === 'short-text' && question.answers.some(({ pattern }) => pattern);

describe.each<TargetName>(['qti21', 'qti22', 'qti30'])('%s', (target) => {
  test.each(['secret-speech', 'congress-1956', 'binary-search'])('%s comes back, but for its losses', async (id) => {
    const topic = await sampleTopic(id);
    const { bytes = new Uint8Array(), questions } = await buildPackage(topic, target);
    const { topics, faults, entries, said: lines } = await importOf(bytes, `${id}.zip`);
    expect(faults).toEqual([]);
    expect(topics.map((each) => each.id)).toContain(id);
    const found = new Map(
      topics.flatMap(({ quiz }) => quiz?.questions ?? []).map((question) => [question.id, question]),
    );
    expect(lines.filter((line) => line.startsWith('left out question'))).toEqual([]);
    // Where a cartridge has no such type, a question is several there.
    const ids = topic.quiz?.questions.map((question) => question.id) ?? [];
    if (target !== 'imscc') expect([...found.keys()]).toEqual(expect.arrayContaining(ids));
    const exact = new Set(questions.filter(({ status }) => status === 'exact').map((question) => question.id));
    const adapted = new Set(entries.flatMap((entry) => (entry.outcome === 'adapted' && entry.id ? [entry.id] : [])));
    const kept = (topic.quiz?.questions ?? []).filter(
      (question) => exact.has(question.id) && !adapted.has(question.id) && !hasPattern(question),
    );
    expect(kept.length).toBeGreaterThan(0);
    for (const { obj, ...question } of kept)
      expect(said({ ...found.get(question.id), obj: undefined, shuffle: undefined })).toEqual(
        said({ ...question, shuffle: undefined }),
      );
  });
});

test.each<TargetName>(['qti12', 'imscc', 'canvas', 'qti21', 'qti30'])(
  'any topic of ours is imported from %s',
  async (target) => {
    await fc.assert(
      fc.asyncProperty(topicWithQuiz, async (topic) => {
        const { bytes } = await buildPackage(topic, target);
        if (!bytes) return;
        const { topics, faults, entries } = await importOf(bytes, 'ours.zip');
        expect(faults).toEqual([]);
        const asked = topics.flatMap(({ quiz }) => quiz?.questions ?? []).length;
        const taken = entries.filter(({ part, outcome }) => part === 'question' && outcome !== 'left out').length;
        expect(taken).toBe(asked);
      }),
      { numRuns: 15 },
    );
  },
);
