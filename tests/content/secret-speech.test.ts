import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTopic } from '../../src/read/index.js';
import type { SectionKind, SectionOf } from '../../src/topic/section.js';

const FILE = 'content/secret-speech/topic.md';
/** The encyclopaedic entry that the sample retells; it is not part of the repository. */
const ENTRY = '../shared/inputs/000_7734ac6e995d2944.txt';

const { topic } = await readTopic(FILE);

function sectionOf<K extends SectionKind>(kind: K): SectionOf<K> | undefined {
  return topic?.sections.find((section): section is SectionOf<K> => section.kind === kind);
}

test('holds the five facts, three review questions with answers, and three terms of the entry', () => {
  expect(sectionOf('facts')?.facts).toHaveLength(5);
  expect(sectionOf('review')?.questions.map(({ answer }) => Boolean(answer?.text))).toEqual([true, true, true]);
  expect(sectionOf('terms')?.terms.map(({ term }) => term)).toEqual([
    'De-Stalinisation',
    'Cult of personality',
    'Great Purge',
  ]);
});

test('asks ten questions or more, of the five types that it is the sample for', () => {
  const questions = topic?.quiz?.questions ?? [];
  expect(questions.length).toBeGreaterThanOrEqual(10);
  expect(new Set(questions.map(({ type }) => type))).toEqual(
    new Set(['single-choice', 'multiple-choice', 'true-false', 'short-text', 'essay']),
  );
});

test('shows a picture of its own in a lesson page and in a question', () => {
  const inPages = topic?.sections.flatMap((section) => ('body' in section ? section.body.media : [])) ?? [];
  const inQuestions = topic?.quiz?.questions.flatMap(({ body }) => body?.media ?? []) ?? [];
  expect(inPages.map(({ name }) => name)).toEqual(['img/timeline.svg']);
  expect(inQuestions.map(({ name }) => name)).toEqual(['img/timeline.svg']);
  expect(topic?.media.map(({ name, width, height }) => ({ name, width, height }))).toEqual([
    { name: 'img/timeline.svg', width: 640, height: 860 },
  ]);
});

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[\p{L}\d]+/gu) ?? [];

/** Every run of `length` words that stands in both. */
function sharedRuns(one: string, other: string, length: number): string[] {
  const runs = (text: string): string[] => {
    const words = wordsOf(text);
    return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(' '));
  };
  const known = new Set(runs(other));
  return runs(one).filter((run) => known.has(run));
}

test('sharedRuns finds a phrase whatever its case, punctuation and line breaks', () => {
  expect(sharedRuns('He said: the quick, brown\nfox ran.', 'A "quick brown FOX" ran', 3)).toEqual([
    'quick brown fox',
    'brown fox ran',
  ]);
});

test.skipIf(!existsSync(ENTRY))('retells the entry: no run of eight words is the same', () => {
  expect(sharedRuns(readFileSync(FILE, 'utf8'), readFileSync(ENTRY, 'utf8'), 8)).toEqual([]);
});
