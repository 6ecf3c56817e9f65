import type { SectionKind } from './section.js';
import { slug, takeUnique } from './slug.js';

/** Ids that the lesson's document itself uses. */
const RESERVED = ['overview', 'results', 'contents', 'notice', 'announcer', 'lesson', 'lesson-data'];

/**
 * The id of each section's page in the lesson's document, in the sections' order: `facts`, `review`, `terms` and
 * `quiz` for these kinds, else a slug of the title. A question's id there is `q-ID`, the overview's `overview`.
 * Every id that is given out is put into `taken`, so that headings within the pages can be named after them.
 */
export function pageIds(
  sections: readonly { readonly kind: SectionKind; readonly title: string }[],
  questionIds: readonly string[],
  taken = new Set<string>(),
): string[] {
  for (const id of [...RESERVED, ...questionIds.map((id) => `q-${id}`)]) taken.add(id);
  return sections.map(({ kind, title }) => takeUnique(kind === 'text' ? slug(title, 's') : kind, taken));
}
