import * as z from 'zod';
import type { Position, Positions } from './position.js';
import { quizSettings } from './quiz.js';
import { type Topic, topicSchema } from './topic.js';

const { id, title, lang, summary, keywords, author, licence, completion, print } = topicSchema.shape;
const { 'time-limit': _limit, 'time-limit-strict': _strict, ...courseQuizSettings } = quizSettings;

/** For editors; the reader has words of its own for an empty list. */
const NOT_EMPTY = { minItems: 1 };

/** Topics that belong together, by the paths of their files or folders below the course's own. */
const courseModule = z.strictObject({
  title: z.string().optional(),
  topics: z.array(z.string()).default([]).meta(NOT_EMPTY),
});

/** What `course.yaml` says: which topics make one package, and what holds for all of them. */
export const courseSchema = z.strictObject({
  id,
  title,
  lang,
  summary,
  keywords,
  author,
  licence,
  completion,
  'on-fail': topicSchema.shape['on-fail'],
  print,
  /** For the whole course; what its topics allow counts in their own packages. */
  'allow-loss': topicSchema.shape['allow-loss'],
  /** One quiz of all topics' questions. A limit of time has no sense where lessons stand between them. */
  quiz: z.strictObject(courseQuizSettings).prefault({}),
  modules: z.array(courseModule).default([]).meta(NOT_EMPTY),
});

/** A topic where a course names it. */
export interface CourseTopic {
  readonly topic: Topic;
  readonly at: Position;
}

/** A course that has been read, its topics with it. `file` is its path as messages name it. */
export type Course = Omit<z.infer<typeof courseSchema>, 'modules'> & {
  readonly file: string;
  readonly positions: Positions;
  readonly modules: readonly { readonly title?: string | undefined; readonly topics: readonly CourseTopic[] }[];
};

export const topicsOf = ({ modules }: Course): CourseTopic[] => modules.flatMap(({ topics }) => topics);
