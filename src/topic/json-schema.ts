import * as z from 'zod';
import { courseSchema } from './course.js';
import { descriptions } from './descriptions.js';
import { BY_READERS } from './position.js';
import { topicSchema } from './topic.js';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (2020-12) of topic.yaml and topic.json, from the schema that also checks them. */
export const topicJsonSchema = (): object =>
  jsonSchemaOf(topicSchema, 'topic', 'One topic: a lesson with its definition, pages and quiz. Texts are Markdown.');

/** The JSON Schema of course.yaml. */
export const courseJsonSchema = (): object =>
  jsonSchemaOf(courseSchema, 'course', 'Topics that make one package, in modules, and what holds for all of them.');

function jsonSchemaOf(model: z.ZodObject, name: string, description: string): object {
  const { $schema, ...schema } = z.toJSONSchema(model, {
    io: 'input',
    // Formatted text is a class of our own to zod; authors write it as Markdown.
    unrepresentable: 'any',
    override: ({ jsonSchema, path }) => describe(jsonSchema, parentOf(path) || name),
  });
  return {
    $schema,
    title: `lessonpack ${name}`,
    description,
    ...schema,
    properties: { $schema: { type: 'string', description: descriptions.$schema }, ...schema.properties },
  };
}

/** Turns our own marks into words that editors know, and says what each key is for. */
function describe(schema: JsonSchema, parent: string): void {
  if (schema.lessonpack === 'markdown') {
    delete schema.lessonpack;
    Object.assign(schema, { type: 'string', contentMediaType: 'text/markdown' });
  }
  if (!schema.properties) return;
  for (const [key, property] of Object.entries(schema.properties)) {
    if (typeof property !== 'object' || property.lessonpack !== BY_READERS.lessonpack) continue;
    delete schema.properties[key];
    schema.required &&= schema.required.filter((name) => name !== key);
  }
  for (const [key, property] of Object.entries(schema.properties)) {
    // What may be empty to a reader, who then says so, is nothing that an editor should let pass.
    if (typeof property === 'object' && property.minItems) schema.required = [...(schema.required ?? []), key];
    const description = descriptions[`${parent}/${key}`] ?? descriptions[key];
    if (typeof property === 'object' && description) property.description = description;
  }
}

/** What the object at `path` is: `choice` for an entry of `choices`, else its own key. */
function parentOf(path: readonly (string | number)[]): string {
  const name = path.filter((part) => typeof part === 'string' && !KEYWORDS.has(part)).at(-1) ?? '';
  return String(name).replace(/s$/, '');
}

const KEYWORDS = new Set(['properties', 'items', 'oneOf', 'anyOf']);
