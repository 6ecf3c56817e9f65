import { describe, expect, it } from 'vitest';
import { checkTopic } from '../../src/check/index.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const rulesOf = async (data: Record<string, unknown>): Promise<string[]> =>
  (await checkTopic(topicOf(data))).map(({ rule, line, column }) => `${line}:${column} ${rule}`);

const choices = (...texts: string[]) =>
  texts.map((text, index) => ({ text: rich(text, true), right: index === 0, at: { line: 10 + index, column: 1 } }));
const single = (more: Record<string, unknown>) => ({
  quiz: {
    questions: [{ type: 'single-choice', id: 'who', stem: rich('Who?', true), choices: choices('A', 'B'), ...more }],
  },
});

describe('checkTopic', () => {
  it('finds nothing in a topic with one question of each type and one page of each kind', async () => {
    expect(await checkTopic(everyShape())).toEqual([]);
  });

  it('finds all problems in one run, sorted by place', async () => {
    const found = await rulesOf({ title: '0', lang: 'xx', ...single({ obj: ['o9'], choices: choices('A', '', 'A') }) });
    expect(found).toEqual(
      [
        '1:1 title-lost',
        '1:1 unknown-language',
        '1:1 unknown-objective',
        '11:1 empty-choice',
        '12:1 duplicate-choice',
      ].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    );
  });

  it('counts a title in characters, not in bytes or code units', async () => {
    expect(await rulesOf({ title: '😀'.repeat(255) })).toEqual([]);
    expect(await rulesOf({ title: 'a'.repeat(256) })).toEqual(['1:1 title-too-long']);
  });

  it('tells choices apart by what they show, and warns where only their look differs', async () => {
    const shown = (html: string, text: string, line: number) => ({
      text: { ...rich(text, true), html },
      at: { line, column: 1 },
    });
    const picture = (name: string, line: number) => shown(`<img src="media:${name}" alt="a map" />`, 'a map', line);
    const italic = [...choices('A'), shown('Homo', 'Homo', 20), shown('<em>Homo</em>', 'Homo', 21)];
    expect(await rulesOf(single({ choices: italic }))).toEqual(['21:1 similar-choice']);
    expect(await rulesOf(single({ choices: [...choices('A'), picture('a.png', 20), picture('b.png', 21)] }))).toEqual([
      '21:1 similar-choice',
    ]);
    expect(await rulesOf(single({ choices: choices('é', 'e\u0301') }))).toEqual(['11:1 duplicate-choice']);
    expect(await rulesOf(single({ choices: choices('A', 'a') }))).toEqual([]);
  });

  it.each(['en', 'de', 'pt-BR', 'zh-Hans', 'sr-Latn-RS', 'grc', 'nl', 'uk', 'ar'])(
    'knows the language %s',
    async (lang) => {
      expect(await rulesOf({ lang })).toEqual([]);
    },
  );

  it.each(['xx', 'klingon', 'English', 'en_GB', '', 'de-', 'x-mine', 'en-XX'])(
    'does not know the language %s',
    async (lang) => {
      expect(await rulesOf({ lang })).toEqual(['1:1 unknown-language']);
    },
  );

  it('asks a true-false question for one choice of each value', async () => {
    const both = choices('Yes', 'No').map((choice) => ({ ...choice, value: true }));
    expect(
      await rulesOf({
        quiz: { questions: [{ type: 'true-false', id: 'so', stem: rich('So?', true), choices: both }] },
      }),
    ).toEqual(['1:1 true-false-pair']);
  });

  it('compares answers as grading does', async () => {
    const answers = (matchCase: boolean) => ({
      quiz: {
        questions: [
          {
            type: 'short-text',
            id: 'name',
            stem: rich('Name?', true),
            case: matchCase,
            answers: [{ text: 'Kyiv' }, { text: ' kyiv ' }, { text: 'KYIV', right: false }],
          },
        ],
      },
    });
    expect(await rulesOf(answers(false))).toEqual(['1:1 contradictory-answer', '1:1 duplicate-answer']);
    expect(await rulesOf(answers(true))).toEqual([]);
  });
});
