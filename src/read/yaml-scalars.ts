import * as z from 'zod';
import { isMarkdown, shapeFor, stepInto } from '../topic/known-keys.js';
import type { YamlData } from './yaml-data.js';

/**
 * The data of a topic or a course as its author means it: where `schema` has text, what YAML takes for a number or a truth value is
 * text as it is written (`title: 1984`, `keywords: [1.50, true]`), and a list or a group of keys in which nothing
 * stands yet (`quiz:`) is left out.
 */
export function readScalars({ data, written }: YamlData, schema: z.ZodObject): unknown {
  const read = (schema: unknown, value: unknown, path: string): unknown => {
    const shape = shapeFor(schema, value);
    if (shape instanceof z.ZodString || isMarkdown(shape)) return written.get(path) ?? value;
    if (Array.isArray(value))
      return value.map((entry, index) => read(stepInto(shape, index), entry, `${path}/${index}`));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, child]) => {
      const below = stepInto(shape, key);
      return child === null && holdsParts(below)
        ? []
        : [[key, read(below, child, path === '' ? key : `${path}/${key}`)]];
    });
    return Object.fromEntries(entries.flat());
  };
  return read(schema, data, '');
}

function holdsParts(schema: unknown): boolean {
  const shape = shapeFor(schema, undefined);
  return shape instanceof z.ZodArray || shape instanceof z.ZodRecord || shape instanceof z.ZodObject;
}
