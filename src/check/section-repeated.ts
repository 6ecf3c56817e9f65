import type { SectionKind } from '../topic/section.js';
import type { Check } from './check.js';

/** Key facts, review questions, related terms and the quiz: a topic has one page of each. */
export const checkSectionRepeated: Check = (topic, report) => {
  const lines = new Map<SectionKind, number>();
  for (const { kind, title, at } of topic.sections) {
    const first = lines.get(kind);
    if (first !== undefined && kind !== 'text') report(at, { title, first });
    else lines.set(kind, at.line);
  }
};
