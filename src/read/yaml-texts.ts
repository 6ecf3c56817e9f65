import * as z from 'zod';
import { isMarkdown, shapeFor, stepInto } from '../topic/known-keys.js';
import { type Position, positionAt } from '../topic/position.js';
import { topicSchema } from '../topic/topic.js';
import { headingLevel } from './markdown/blocks.js';
import { parseMarkdown } from './markdown/parse.js';
import type { Fragment } from './rich-text.js';
import type { Say } from './say.js';
import type { Locate, YamlData } from './yaml-data.js';

/** Texts of several paragraphs, as the Markdown form has them too; any other text is a line if it can be. */
const BLOCKS: ReadonlySet<PropertyKey> = new Set(['definition', 'body', 'answer', 'rubric', 'intro']);

/** `data` with each text that is Markdown by the schema parsed, and `at` on each object that has it by the schema. */
export function formatTexts(
  data: Record<string, unknown>,
  { positions, texts }: YamlData,
  say: Say,
): Record<string, unknown> {
  const format = (schema: unknown, value: unknown, path: readonly PropertyKey[]): unknown => {
    const shape = shapeFor(schema, value);
    const at = positionAt(positions, path);
    if (typeof value === 'string') {
      return isMarkdown(shape) ? parseText(value, path, at, texts.get(path.join('/')) ?? (() => at), say) : value;
    }
    if (Array.isArray(value))
      return value.map((entry, index) => format(stepInto(shape, index), entry, [...path, index]));
    if (typeof value !== 'object' || value === null || !(shape instanceof z.ZodObject)) return value;
    return { ...formatEntries(shape, value, path), ...('at' in shape.shape && { at }) };
  };

  const formatEntries = (shape: z.ZodObject, value: object, path: readonly PropertyKey[]): object => {
    const entries = Object.entries(value);
    // Where a part stands the reader says, not the author.
    if (Object.hasOwn(value, 'at') && 'at' in shape.shape)
      say('unknown-key', positionAt(positions, [...path, 'at']), { key: 'at' });
    return Object.fromEntries(
      entries.map(([key, child]) => [key, format(stepInto(shape, key), child, [...path, key])]),
    );
  };

  return format(topicSchema, data, []) as Record<string, unknown>;
}

function parseText(text: string, path: readonly PropertyKey[], at: Position, locate: Locate, say: Say): Fragment {
  const { blocks, fragment, finish } = parseMarkdown(text.replace(/\r\n?/g, '\n'), { say, locate });
  for (const block of blocks) {
    const level = headingLevel(block);
    if (level === 1 || level === 2)
      say('out-of-place', block.at, { where: 'in a text', instead: 'begin its line with ###' });
  }
  const inBlocks = path.length === 1 || BLOCKS.has(path.at(-1) ?? '');
  const parsed = fragment(blocks, at, inBlocks ? undefined : 'compact');
  finish();
  return parsed;
}
