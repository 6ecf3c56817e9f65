import { z } from 'zod';
import { all, textOf, type XmlNode } from '../../unpack/xml-node.js';

const worth = z.object({ right: z.boolean(), credit: z.number().optional() });
const text = z.object({ text: z.string() });

/** A question in the lesson's data, which the page may have changed: nothing is taken on trust. */
const asked = z.object({
  id: z.string(),
  type: z.string(),
  points: z.number(),
  penalty: z.number().optional(),
  'hint-penalty': z.number().optional(),
  pool: z.string().optional(),
  objectives: z.array(z.string()).default([]),
  words: z.array(z.string()).default([]),
  shuffle: z.boolean().default(false),
  pins: z.array(z.number()).default([]),
  grading: z.enum(['partial', 'all']).optional(),
  case: z.boolean().optional(),
  unit: z.string().optional(),
  choices: z.array(worth).default([]),
  areas: z.array(worth).default([]),
  answers: z.array(worth.extend({ text: z.string(), pattern: z.boolean().optional() })).default([]),
  pairs: z.array(z.object({ right: text })).default([]),
  distractors: z.array(text).default([]),
  gaps: z.array(z.object({ answers: z.array(z.string()).optional(), choices: z.array(worth).optional() })).default([]),
});
export type Asked = z.infer<typeof asked>;

const lesson = z.object({
  id: z.string(),
  title: z.string(),
  completion: z.enum(['quiz', 'pages', 'both']),
  onFail: z.enum(['failed', 'incomplete']),
  quiz: z
    .object({
      pass: z.number(),
      attempts: z.number(),
      shuffle: z.enum(['none', 'answers', 'questions', 'all']),
      feedback: z.enum(['answer', 'end', 'never']),
      showAnswers: z.enum(['always', 'passed', 'never']),
      time: z.object({ seconds: z.number(), strict: z.boolean() }).optional(),
      pools: z.array(z.object({ id: z.string(), pick: z.number() })),
      questions: z.array(asked),
    })
    .optional(),
});
export type LessonFacts = z.infer<typeof lesson>;

/** The data of a page that is a lesson of ours; undefined where it is none. */
export function lessonIn(root: XmlNode): LessonFacts | undefined {
  const script = all(root, 'script').find(({ attributes }) => attributes.id === 'lesson-data');
  try {
    return script && lesson.safeParse(JSON.parse(textOf(script))).data;
  } catch {
    return undefined;
  }
}
