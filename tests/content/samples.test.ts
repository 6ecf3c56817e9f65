import { describe, expect, test } from 'vitest';
import { discoverTopics } from '../../src/build/discover.js';
import { checkTopic } from '../../src/check/index.js';
import { messageOf } from '../../src/diagnostics/diagnostic.js';
import { readTopic } from '../../src/read/index.js';

const files = await discoverTopics(['content']);

test('there is more than one sample, so that nothing is tuned to one', () => {
  expect(files.length).toBeGreaterThan(1);
});

describe.each(files)('%s', (file) => {
  test('reads and checks without any diagnostic', async () => {
    const { topic, diagnostics } = await readTopic(file);
    const found = [...diagnostics, ...(topic ? await checkTopic(topic) : [])];
    expect(found.map((one) => `${one.line}:${one.column} ${one.rule}: ${messageOf(one)}`)).toEqual([]);
    expect(topic).toBeDefined();
  });

  test('every wrong choice has feedback, every question an objective', async () => {
    const { topic } = await readTopic(file);
    for (const question of topic?.quiz?.questions ?? []) {
      const wrong = 'choices' in question ? question.choices.filter((choice) => !choice.right) : [];
      const silent = wrong.filter((choice) => !choice.feedback?.text).map((choice) => choice.text.text);
      expect(silent, question.id).toEqual([]);
      expect(question.obj, question.id).not.toEqual([]);
    }
  });

  test('every objective that it declares is tested by some question', async () => {
    const { topic } = await readTopic(file);
    const tested = new Set(topic?.quiz?.questions.flatMap((question) => question.obj));
    expect(Object.keys(topic?.objectives ?? {}).filter((objective) => !tested.has(objective))).toEqual([]);
  });
});
