import { pageIds } from '../topic/page-ids.js';
import type { Check } from './check.js';

/** Two things in a lesson's document cannot bear one id: pages, questions, and what the document itself names. */
export const checkSectionIdTaken: Check = ({ sections, quiz }, report) => {
  const given = pageIds(sections, quiz?.questions.map(({ id }) => id) ?? []);
  for (const [place, section] of sections.entries()) {
    if (section.kind === 'text' && section.id !== undefined && section.id !== given[place])
      report(section.at, { id: section.id });
  }
};
