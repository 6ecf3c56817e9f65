import * as z from 'zod';
import { position } from './position.js';
import { questionId } from './questions/base.js';
import { richText } from './rich-text.js';

/** The page's name in addresses and packages; without one, a slug of the title. */
const sectionId = z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'section-id-malformed' });

const heading = { at: position, title: z.string() };

/** A question to answer for oneself and compare with its model answer: never scored. */
const reviewQuestion = z.strictObject({
  at: position,
  id: questionId,
  question: richText,
  answer: richText.optional(),
});

const term = z.strictObject({ at: position, term: z.string(), definition: richText });

/** One page of the lesson: the `##` headings of a topic, in the author's order. */
export const section = z.discriminatedUnion('kind', [
  z.strictObject({ ...heading, kind: z.literal('text'), id: sectionId.optional(), body: richText }),
  z.strictObject({ ...heading, kind: z.literal('facts'), facts: z.array(richText) }),
  z.strictObject({ ...heading, kind: z.literal('review'), questions: z.array(reviewQuestion) }),
  z.strictObject({ ...heading, kind: z.literal('terms'), terms: z.array(term) }),
  /** Where the quiz stands among the pages; what it asks is `topic.quiz`. */
  z.strictObject({ ...heading, kind: z.literal('quiz') }),
]);
export type Section = z.infer<typeof section>;
export type SectionKind = Section['kind'];
export type SectionOf<K extends SectionKind> = Extract<Section, { kind: K }>;
export type ReviewQuestion = z.infer<typeof reviewQuestion>;

/** The review questions of all pages, in their order. */
export const reviewQuestions = ({ sections }: { readonly sections: readonly Section[] }): ReviewQuestion[] =>
  sections.flatMap((section) => (section.kind === 'review' ? section.questions : []));
