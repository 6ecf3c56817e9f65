import type { z } from 'zod';
import type { question } from '../topic/questions/index.js';
import type { RichText } from '../topic/rich-text.js';
import type { section } from '../topic/section.js';
import type { topicSchema } from '../topic/topic.js';

/** What readers fill in, and authors never write. */
type ByReaders = 'at' | 'gaps' | 'comma';

/** A part of the model as its author writes it: Markdown where the model has RichText, `[[…]]` in it where it has gaps. */
type Authored<T> = T extends RichText
  ? string
  : T extends readonly [unknown, ...unknown[]]
    ? T
    : T extends readonly (infer Each)[]
      ? readonly Authored<Each>[]
      : T extends object
        ? { readonly [Key in keyof T as Exclude<Key, ByReaders>]: Authored<T[Key]> }
        : T;

/** A topic as the machine form has it (topic.yaml). */
export type AuthoredTopic = Authored<z.input<typeof topicSchema>>;
export type AuthoredQuestion = Authored<z.input<typeof question>>;
export type AuthoredOf<T extends AuthoredQuestion['type']> = Extract<AuthoredQuestion, { type: T }>;
export type AuthoredSection = Authored<z.input<typeof section>>;
