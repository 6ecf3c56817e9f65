import * as z from 'zod';
import type { Media } from './media.js';
import { type Positions, position } from './position.js';
import { quiz } from './quiz.js';
import { richTextOr } from './rich-text.js';
import { section } from './section.js';

/** THE model: what an author writes about one topic, in Markdown, YAML or JSON. */
export const topicSchema = z.strictObject({
  at: position,
  /** Permanent: every identifier in every package derives from it. */
  id: z.string({ error: 'id-missing' }).regex(/^[a-z][a-z0-9-]{1,62}$/, { error: 'id-malformed' }),
  title: z
    .string({ error: 'title-missing' })
    .overwrite((title) => title.trim().replace(/\s+/gu, ' '))
    .min(1, { error: 'title-missing' }),
  /** BCP 47. */
  lang: z.string().default('en'),
  summary: z.string().optional(),
  keywords: z.array(z.string()).default([]),
  objectives: z.record(z.string(), z.string()).default({}),
  author: z.string().optional(),
  licence: z.string().optional(),
  sources: z.array(z.string()).default([]),
  /** What completes the lesson: the quiz, having seen all pages, or both. */
  completion: z.enum(['quiz', 'pages', 'both']).optional(),
  /** What a failed quiz reports while attempts are left. */
  'on-fail': z.enum(['failed', 'incomplete']).default('failed'),
  /** Losses that the author knows of and takes, by the names of their rules. */
  'allow-loss': z.array(z.string().meta({ pattern: '^loss-' })).default([]),
  /** Ids of questions that were published and are no longer asked. */
  retired: z.array(z.string()).optional(),
  /** What is printed: the lesson as its learner sees it, or an answer key as well. */
  print: z.enum(['handout', 'answers']).default('handout'),
  /** The page's own title: the term that is defined. */
  heading: z.string().optional(),
  definition: richTextOr('definition-missing'),
  sections: z.array(section).default([]),
  quiz: quiz.optional(),
});

/** A topic of a course. Its ids, its media and the addresses in its texts are those that they have in the course. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  /** Title of the module that it belongs to; undefined where the course gives none. */
  readonly module: string | undefined;
  /** Place of that module in the course, from 0. */
  readonly modulePlace: number;
  readonly topic: Topic;
}

/** A topic that has been read and found valid. `file` is its path as messages name it. */
export type Topic = z.infer<typeof topicSchema> & {
  readonly file: string;
  /** Every file that the topic's texts show, sorted by name. */
  readonly media: readonly Media[];
  /** Where the author wrote each part, for the checks. */
  readonly positions: Positions;
  /** The topics of which it was made, where it is a course: its sections and questions are theirs. */
  readonly chapters?: readonly Chapter[];
};
