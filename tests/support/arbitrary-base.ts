import fc from 'fast-check';
import type { RichText } from '../../src/topic/rich-text.js';
import { block, inline, nastyText, optional } from './nasty-text.js';
import { gapped } from './topics.js';

const points = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.1, 0.2, 0.3, 0.5, 2.5, 1 / 3));
/** Points that a wrong answer costs. */
export const penalty = optional(fc.constantFrom(0, 0.25, 1));

/** What every question has, but for its id. */
export const base = {
  points,
  stem: inline,
  body: optional(block),
  'hint-penalty': penalty,
  hints: fc.array(block, { maxLength: 2 }),
  feedback: fc.record({ general: optional(block), correct: optional(block), incorrect: optional(block) }),
};

/** What an answer earns, per cent; mostly what it earns by itself. */
export const credit = fc.constantFrom(undefined, undefined, undefined, undefined, 0, 25, 33.3, 50, 100);

/** Stem and body of a question with `count` gaps, which stand in both or in one of them. */
export const gapTexts = fc
  .tuple(fc.array(nastyText, { minLength: 6, maxLength: 6 }), fc.nat())
  .map(([words, chance]) => (count: number): { stem: RichText; body: RichText } => {
    const inStem = chance % (count + 1);
    const body = gapped(words.slice(0, count - inStem + 1), inStem);
    return { stem: gapped(words.slice(0, inStem + 1)), body: { ...body, html: `<p>${body.html}</p>`, inline: false } };
  });
