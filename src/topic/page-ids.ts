import type { SectionKind } from './section.js';
import { slug, takeUnique } from './slug.js';

/** Ids that the lesson's document itself uses. */
const RESERVED = ['overview', 'results', 'contents', 'notice', 'announcer', 'lesson', 'lesson-data'];

/** What decides the id of a section's page. */
export interface NamedSection {
  readonly kind: SectionKind;
  readonly title: string;
  /** The author's own. */
  readonly id?: string | undefined;
}

/**
 * The id of each section's page in the lesson's document, in the sections' order: `facts`, `review`, `terms` and
 * `quiz` for these kinds, else the author's own, else a slug of the title. A question's id there is `q-ID`, the
 * overview's `overview`. An id of the author's that is taken already gets a number, as a slug does.
 * Every id that is given out is put into `taken`, so that headings within the pages can be named after them.
 */
export function pageIds(
  sections: readonly NamedSection[],
  questionIds: readonly string[],
  taken = new Set<string>(),
): string[] {
  for (const id of [...RESERVED, ...questionIds.map((id) => `q-${id}`)]) taken.add(id);
  // Those that are fixed come first, so that another title changes none of them.
  const fixed = sections.map(({ kind, id }) => {
    const name = kind === 'text' ? id : kind;
    return name === undefined ? undefined : takeUnique(name, taken);
  });
  return sections.map(({ title }, place) => fixed[place] ?? takeUnique(slug(title, 's'), taken));
}
