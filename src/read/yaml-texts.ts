import * as z from 'zod';
import { isByReaders, isMarkdown, shapeFor, stepInto } from '../topic/known-keys.js';
import { type Position, positionAt } from '../topic/position.js';
import { topicSchema } from '../topic/topic.js';
import { writesDecimalComma } from './languages.js';
import { headingLevel } from './markdown/blocks.js';
import { blankOf, collectGaps, menuOf } from './markdown/gaps.js';
import { parseMarkdown } from './markdown/parse.js';
import { type Fragment, isFragment } from './rich-text.js';
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
  const lang = typeof data.lang === 'string' ? data.lang : 'en';

  const format = (schema: unknown, value: unknown, path: readonly PropertyKey[], gaps = false): unknown => {
    const shape = shapeFor(schema, value);
    const at = positionAt(positions, path);
    if (typeof value === 'string') {
      const locate = texts.get(path.join('/')) ?? (() => at);
      return isMarkdown(shape) ? parseText(value, path, at, { locate, say, gaps }) : value;
    }
    if (Array.isArray(value))
      return value.map((entry, index) => format(stepInto(shape, index), entry, [...path, index]));
    if (typeof value !== 'object' || value === null || !(shape instanceof z.ZodObject)) return value;
    return { ...formatEntries(shape, value, path), ...('at' in shape.shape && { at }) };
  };

  const formatEntries = (shape: z.ZodObject, value: object, path: readonly PropertyKey[]): object => {
    const entries = Object.entries(value);
    for (const [key] of entries.filter(([key]) => isByReaders(shape, key))) {
      say('unknown-key', positionAt(positions, [...path, key]), { key, parent: '', nearest: '', known: '' });
    }
    const hasGaps = (key: string): boolean => 'gaps' in shape.shape && (key === 'stem' || key === 'body');
    const formatted = Object.fromEntries(
      entries.map(([key, child]) => [key, format(stepInto(shape, key), child, [...path, key], hasGaps(key))]),
    );
    return { ...formatted, ...filledIn(shape, formatted, lang) };
  };

  return format(topicSchema, data, []) as Record<string, unknown>;
}

/** What the readers know of a question, beside what its author says. */
function filledIn(shape: z.ZodObject, { type, stem, body }: Record<string, unknown>, lang: string): object {
  const texts = [stem, body].map((text) => (isFragment(text) ? text : undefined));
  return {
    ...('gaps' in shape.shape && {
      gaps: collectGaps(texts).map((gap) => (type === 'dropdowns' ? menuOf(gap) : blankOf(gap))),
    }),
    ...('comma' in shape.shape && { comma: writesDecimalComma(lang) }),
  };
}

interface ParseMeans {
  readonly locate: Locate;
  readonly say: Say;
  readonly gaps: boolean;
}

function parseText(text: string, path: readonly PropertyKey[], at: Position, { say, ...means }: ParseMeans): Fragment {
  const { blocks, fragment, finish } = parseMarkdown(text.replace(/\r\n?/g, '\n'), { say, ...means });
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
