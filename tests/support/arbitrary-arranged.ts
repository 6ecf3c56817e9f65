import fc from 'fast-check';
import { base, gapTexts } from './arbitrary-base.js';
import { block, inline, optional, typedText } from './nasty-text.js';
import { pictured } from './topics.js';

const grading = fc.constantFrom('partial', 'all');
const shuffle = optional(fc.boolean());

/** Lines of which no two are alike. */
const different = (minLength: number, maxLength: number) =>
  fc.uniqueArray(inline, { selector: ({ text }) => text.trim(), minLength, maxLength });

export const matching = fc
  .record({
    ...base,
    lefts: different(1, 5),
    rights: different(5, 5),
    /** Two left sides may have the same right side. */
    places: fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 }),
    distractors: fc.array(inline, { maxLength: 2 }),
    grading,
    shuffle,
  })
  .map(({ lefts, rights, places, ...question }) => ({
    ...question,
    type: 'matching',
    pairs: lefts.map((left, index) => ({ left, right: rights[places[index] ?? 0] })),
  }));

export const ordering = fc
  .record({ ...base, items: different(2, 6), grading })
  .map(({ items, ...question }) => ({ ...question, type: 'ordering', items: items.map((text) => ({ text })) }));

const menu = fc.tuple(fc.uniqueArray(typedText, { minLength: 2, maxLength: 4 }), fc.nat()).map(([texts, place]) => ({
  choices: texts.map((text, index) => ({ text, right: index === place % texts.length })),
}));

export const dropdowns = fc
  .record({ ...base, gaps: fc.array(menu, { minLength: 1, maxLength: 4 }), texts: gapTexts, grading, shuffle })
  .map(({ texts, ...question }) => ({ ...question, ...texts(question.gaps.length), type: 'dropdowns' }));

/** Areas of PICTURE, side by side. */
export const hotspot = fc
  .record({
    ...base,
    alt: typedText,
    labels: different(1, 5),
    rights: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    place: fc.nat(),
    round: fc.boolean(),
    why: optional(block),
  })
  .map(({ alt, labels, rights, place, round, why, ...question }) => ({
    ...question,
    type: 'hotspot',
    image: pictured(alt),
    areas: labels.map((label, index) => ({
      label,
      right: rights[index] || index === place % labels.length,
      feedback: why,
      shape: round ? { circle: [40 + 60 * index, 150, 20.5] } : { rect: [20 + 60 * index, 30, 40, 200] },
    })),
  }));
