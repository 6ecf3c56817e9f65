import type { RichText } from '../topic/rich-text.js';
import type { Section, SectionKind, SectionOf } from '../topic/section.js';
import type { Check } from './check.js';
import { isBlank } from './parts.js';

/** What a page of each kind shows; an empty quiz is a rule of its own. */
const CONTENT = {
  text: ({ body }) => (isBlank(body) ? [] : [body]),
  facts: ({ facts }) => facts,
  review: ({ questions }) => questions,
  terms: ({ terms }) => terms,
  quiz: ({ title }) => [title],
} satisfies { [K in SectionKind]: (section: SectionOf<K>) => readonly unknown[] };

export const checkEmptySection: Check = (topic, report) => {
  for (const section of topic.sections) {
    const content = CONTENT[section.kind] as (section: Section) => readonly (RichText | unknown)[];
    if (content(section).length === 0) report(section.at, { title: section.title });
  }
};
