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
  /** Of a section of lesson text. */
  readonly id?: string;
}

const KINDS = ['facts', 'review', 'terms', 'quiz', 'text'] as const satisfies readonly SectionKind[];

/** Tells what the sections are for, by class or by name. */
export function recogniseSections(groups: readonly Group[], reading: Reading): SectionSource[] {
  return groups.map((group) => {
    const { inline } = group.heading;
    const attributes = takeAttributes(inline);
    const title = plainTitle(inline, reading);
    const forced = KINDS.find((kind) => attributes.some(({ name }) => name === `.${kind}`));
    const kind = forced ?? sectionNamed(title, reading.lang) ?? 'text';
    // The other pages are named after their kind.
    const usable = [...KINDS.map((each) => `.${each}`), ...(kind === 'text' ? ['#'] : [])];
    const id = pickAttributes(attributes, usable, reading.say).get('#')?.value;
    return { ...group, kind, title, ...(id !== undefined && { id }) };
  });
}

/** A section in the shape of the model. */
export function readSection(source: SectionSource, reading: Reading): Record<string, unknown> {
  const { kind, title, id, heading } = source;
  return { at: heading.at, kind, title, ...(id !== undefined && { id }), ...readers[kind](source, reading) };
}

const readers: Readonly<Record<SectionKind, (source: SectionSource, reading: Reading) => Record<string, unknown>>> = {
  facts: ({ blocks }, reading) => ({ facts: readFacts(blocks, reading) }),
  review: ({ blocks }, reading) => ({ questions: readReview(blocks, reading) }),
  terms: ({ blocks }, reading) => ({ terms: readTerms(blocks, reading) }),
  text: ({ blocks, heading }, { parsed }) => ({ body: parsed.fragment(blocks, heading.at) }),
  // What a quiz asks stands in the topic's `quiz`.
  quiz: () => ({}),
};
