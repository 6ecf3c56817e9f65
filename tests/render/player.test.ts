import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { playerFor } from '../../src/render/player.js';
import type { Topic } from '../../src/topic/topic.js';
import { ALL_NAMES, lessonWith, lessonWithoutQuiz } from '../support/lessons.js';
import { rich } from '../support/topics.js';

const PLAYER =
  '(()=>{/*part numeric*/a();/*end*//*part essay*/b();\nc();/*end*//*part timer*/d();/*end*//*part term-notes*/e();/*end*/f()})();';
const terms = { kind: 'terms', title: 'Terms', terms: [{ term: 'Thaw', definition: rich('A milder climate.', true) }] };

describe('the player of a lesson', () => {
  it.each<[string, Topic, string]>([
    ['nothing that it does not use', lessonWithoutQuiz(), 'f()'],
    ['a question type', lessonWith({ ask: ['why'] }), 'b();\nc();f()'],
    ['two of them', lessonWith({ ask: ['percent', 'why'] }), 'a();b();\nc();f()'],
    ['a time limit', lessonWith({ ask: ['who'], quiz: { 'time-limit': 600 } }), 'd();f()'],
    ['notes on terms', lessonWith({ ask: ['who'], topic: { sections: [terms] } }), 'e();f()'],
  ])('has %s', (_, topic, left) => {
    expect(playerFor(PLAYER, topic)).toBe(`(()=>{${left}})();`);
  });

  const { players } = loadAssets();
  it.each(Object.entries(players))('is a whole script, with all parts or none: %s', (_, player) => {
    const everything = lessonWith({ ask: ALL_NAMES, quiz: { 'time-limit': 600 }, topic: { sections: [terms] } });
    const [all, none] = [playerFor(player, everything), playerFor(player, lessonWithoutQuiz())];
    expect(all.replaceAll(/\/\*(part [\w-]+|end)\*\//g, '')).toBe(player.replaceAll(/\/\*(part [\w-]+|end)\*\//g, ''));
    expect(none.length).toBeLessThan(all.length * 0.85);
    for (const script of [player, all, none]) expect(() => new Script(script)).not.toThrow();
    expect(none).not.toContain('/*');
  });
});
