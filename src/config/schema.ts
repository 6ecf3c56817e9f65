import * as z from 'zod';
import { type TargetName, targets } from '../targets/index.js';
import { quizSettings } from '../topic/quiz.js';
import { COLOURS, type Colour } from './contrast.js';

const targetName = z.enum(Object.keys(targets) as [TargetName, ...TargetName[]]);

/** The keys of the front matter's `quiz`; what is not given here is left to the topic, and to its own defaults. */
const quizDefaults = z.strictObject(
  Object.fromEntries(
    Object.entries(quizSettings).map(([key, schema]) => [
      key,
      (schema instanceof z.ZodDefault ? schema.unwrap() : schema).optional(),
    ]),
  ),
);

const colour = z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, { error: 'colour-malformed' });

/** Custom properties of the style sheet, by the names that they have there. */
const colours = z.strictObject(
  Object.fromEntries(COLOURS.map((name) => [name, colour.optional()])) as Record<Colour, z.ZodOptional<typeof colour>>,
);

/** How the lesson pages look. Paths begin at the folder of the config file. */
const theme = z.strictObject({
  colours: z.strictObject({ light: colours.optional(), dark: colours.optional() }).optional(),
  /** Names of fonts, as CSS lists them. */
  font: z
    .string()
    .regex(/^[\p{L}\p{N} ,'"-]+$/u, { error: 'font-malformed' })
    .optional(),
  logo: z.strictObject({ file: z.string(), alt: z.string().min(1) }).optional(),
  /** Templates that stand in for the program's own. */
  folder: z.string().optional(),
});

/** What holds for the topics of a folder. */
const folder = z.strictObject({
  lang: z.string().optional(),
  quiz: quizDefaults.optional(),
  targets: z.array(targetName).min(1).optional(),
  theme: theme.optional(),
});
export type FolderConfig = z.infer<typeof folder>;

/** What `lessonpack.yaml` says. */
export const configSchema = z.strictObject({
  out: z.string().min(1).optional(),
  strict: z.boolean().optional(),
  ...folder.shape,
  /** By path from the config file's folder. */
  folders: z.record(z.string(), folder).default({}),
});
export type Config = z.infer<typeof configSchema>;
export type ThemeConfig = z.infer<typeof theme>;
