import { slug, takeUnique } from '../../topic/slug.js';
import { pickAttributes, takeAttributes } from './attributes.js';
import { type Block, splitAtHeadings } from './blocks.js';
import type { Reading } from './reading.js';

/** The questions under *Review questions*, each with its model answer. */
export function readReview(blocks: readonly Block[], { parsed, say }: Reading): Record<string, unknown>[] {
  const { before, groups } = splitAtHeadings(blocks, 3);
  for (const { at } of before) {
    say('out-of-place', at, { where: 'among the review questions', instead: 'write it under a ### with the question' });
  }
  const sources = groups.map(({ heading: { inline, at }, blocks: answer }) => {
    const id = pickAttributes(takeAttributes(inline), ['#'], say).get('#')?.value;
    return { id, inline, at, answer };
  });
  const taken = new Set(sources.flatMap(({ id }) => id ?? []));
  const questions = sources.map(({ id, inline, at, answer }) => {
    const question = parsed.line(inline);
    return {
      at,
      id: id ?? takeUnique(slug(question.text, 'r'), taken),
      question,
      ...(answer.length > 0 && { answer: parsed.fragment(answer, at) }),
    };
  });
  const [first] = before;
  if (questions.length > 0 || !first) return questions;
  // Its section is not empty, and what it shows is checked with all else.
  const text = parsed.fragment(before, first.at);
  return [{ at: first.at, id: 'no-question', question: text, answer: text }];
}
