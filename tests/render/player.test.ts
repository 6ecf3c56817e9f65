import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { playerFor } from '../../src/render/player.js';
import type { Topic } from '../../src/topic/topic.js';
import { ALL_NAMES, lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { rich } from '../support/topics.js';

const PLAYER =
  '(()=>{/*part numeric*/a();/*else*/var a;/*end*//*part essay*/b();\nc();/*else*/var b,c;/*end*//*part timer*/d();/*else*/var d;/*end*//*part term-notes*/e();/*else*/var e;/*end*/f()})();';
const terms = { kind: 'terms', title: 'Terms', terms: [{ term: 'Thaw', definition: rich('A milder climate.', true) }] };

describe('the player of a lesson', () => {
  it.each<[string, Topic, string]>([
    ['nothing that it does not use', lessonWithoutQuiz(), 'var a;var b,c;var d;var e;f()'],
    ['a question type', lessonWith({ ask: ['why'] }), 'var a;b();\nc();var d;var e;f()'],
    ['two of them', lessonWith({ ask: ['percent', 'why'] }), 'a();b();\nc();var d;var e;f()'],
    ['a time limit', lessonWith({ ask: ['who'], quiz: { 'time-limit': 600 } }), 'var a;var b,c;d();var e;f()'],
    ['notes on terms', lessonWith({ ask: ['who'], topic: { sections: [terms] } }), 'var a;var b,c;var d;e();f()'],
  ])('has %s', (_, topic, left) => {
    expect(playerFor(PLAYER, topic)).toBe(`(()=>{${left}})();`);
  });

  const { players } = loadAssets();
  it.each(Object.entries(players))('is a whole script, with all parts or none: %s', (_, player) => {
    const everything = lessonWith({ ask: ALL_NAMES, quiz: { 'time-limit': 600 }, topic: { sections: [terms] } });
    const [all, none] = [playerFor(player, everything), playerFor(player, lessonWithoutQuiz())];
    expect(all).toBe(player.replaceAll(/\/\*part [\w-]+\*\/|\/\*else\*\/.*?\/\*end\*\//gs, ''));
    expect(none.length).toBeLessThan(all.length * 0.85);
    for (const script of [all, none]) expect(() => new Script(script)).not.toThrow();
    expect(none).not.toContain('/*');
  });

  // 20 KB are the aim for each, and what most lessons have: with all parts at once some are above it, and never to grow.
  it.each([
    ['web', 18_200],
    ['scorm2004-3', 21_000],
    ['scorm2004-4', 21_000],
    ['scorm12', 21_000],
    ['cmi5', 22_000],
  ] as const)('is small with all parts, gzipped: %s', (standard, most) => {
    const everything = lessonWith({ ask: ALL_NAMES, quiz: { 'time-limit': 600 }, topic: { sections: [terms] } });
    expect(gzipSync(playerFor(players[standard], everything)).length).toBeLessThan(most);
  });

  it.each(Object.entries(players))('has 20 KB at most without questions, gzipped: %s', (_, player) => {
    expect(gzipSync(playerFor(player, lessonWithoutQuiz())).length).toBeLessThan(20 * 1024);
  });
});
