import * as z from 'zod';
import { BY_READERS } from './position.js';

/**
 * The keys that an author may write into the object at `path` of `data`, in the order of `root`, its schema;
 * none where the object's shape is not known or where the author chooses the keys.
 */
export function knownKeys(root: z.ZodObject, data: unknown, path: readonly PropertyKey[]): string[] {
  let schema: unknown = shapeFor(root, data);
  let value = data;
  for (const key of path) {
    value = childOf(value, key);
    schema = shapeFor(stepInto(schema, key), value);
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape).filter((key) => !isByReaders(schema, key)) : [];
}

/** Is `key` what readers fill in, and authors never write? */
export function isByReaders(schema: z.ZodObject, key: string): boolean {
  const part = childOf(schema.shape, key);
  return part instanceof z.ZodType && part.meta()?.lessonpack === BY_READERS.lessonpack;
}

/** The value under `key`, or undefined. */
export function childOf(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<PropertyKey, unknown>)[key];
}

/** The schema of what stands under `key`. */
export function stepInto(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodObject) return childOf(schema.shape, key);
  return undefined;
}

/** Is this text that authors write as Markdown? */
export const isMarkdown = (schema: unknown): boolean =>
  schema instanceof z.ZodType && schema.meta()?.lessonpack === 'markdown';

/** Without `optional` and defaults, and of a discriminated union the option that `value` chooses. */
export function shapeFor(schema: unknown, value: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return shapeFor(schema.unwrap(), value);
  }
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const chosen = childOf(value, schema.def.discriminator);
  return schema.options.find((option) => {
    const literal = option instanceof z.ZodObject ? childOf(option.shape, schema.def.discriminator) : undefined;
    return literal instanceof z.ZodLiteral && literal.values.has(chosen as string);
  });
}
