import type { SectionKind } from '../../topic/section.js';
import { sectionNamed } from '../languages.js';
import { pickAttributes, takeAttributes } from './attributes.js';
import type { Group } from './blocks.js';
import { readFacts } from './facts.js';
import type { Reading } from './reading.js';
import { readReview } from './review.js';
import { readTerms } from './terms.js';
import { plainTitle } from './titles.js';

/** A `##` and what stands under it, with what it is for. */
export interface SectionSource extends Group {
  readonly kind: SectionKind;
  readonly title: string;
}

const KINDS = ['facts', 'review', 'terms', 'quiz', 'text'] as const satisfies readonly SectionKind[];

/** Tells what the sections are for, by class or by name. */
export function recogniseSections(groups: readonly Group[], reading: Reading): SectionSource[] {
  return groups.map((group) => {
    const { inline } = group.heading;
    const classes = pickAttributes(
      takeAttributes(inline),
      KINDS.map((kind) => `.${kind}`),
      reading.say,
    );
    const title = plainTitle(inline, reading);
    const kind = KINDS.find((name) => classes.has(`.${name}`)) ?? sectionNamed(title, reading.lang) ?? 'text';
    return { ...group, kind, title };
  });
}

/** A section in the shape of the model. */
export function readSection(source: SectionSource, reading: Reading): Record<string, unknown> {
  const { kind, title, heading } = source;
  return { at: heading.at, kind, title, ...readers[kind](source, reading) };
}

const readers: Readonly<Record<SectionKind, (source: SectionSource, reading: Reading) => Record<string, unknown>>> = {
  facts: ({ blocks }, reading) => ({ facts: readFacts(blocks, reading) }),
  review: ({ blocks }, reading) => ({ questions: readReview(blocks, reading) }),
  terms: ({ blocks }, reading) => ({ terms: readTerms(blocks, reading) }),
  text: ({ blocks, heading }, { parsed }) => ({ body: parsed.fragment(blocks, heading.at) }),
  // What a quiz asks stands in the topic's `quiz`.
  quiz: () => ({}),
};
