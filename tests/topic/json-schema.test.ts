import { describe, expect, it } from 'vitest';
import { descriptions } from '../../src/topic/descriptions.js';
import { courseJsonSchema, topicJsonSchema } from '../../src/topic/json-schema.js';

type Schema = { properties?: Record<string, Schema>; [key: string]: unknown };

/** Every object schema in `schema`, itself among them. */
function objectsIn(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(objectsIn);
  return 'properties' in schema && 'type' in schema && schema.type === 'object' ? [schema as Schema, ...inner] : inner;
}

describe('topicJsonSchema', () => {
  const schema = topicJsonSchema() as Schema;
  const objects = objectsIn(schema);

  it('is JSON of draft 2020-12', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('asks for what an author has to write, and nothing else', () => {
    expect(schema.required).toEqual(['id', 'title', 'definition']);
    expect(schema.additionalProperties).toBe(false);
  });

  it('has Markdown where the model has formatted text', () => {
    expect(schema.properties?.definition).toMatchObject({ type: 'string', contentMediaType: 'text/markdown' });
    expect(JSON.stringify(schema)).not.toContain('lessonpack"');
  });

  it('leaves out where a part stands', () => {
    expect(objects.length).toBeGreaterThan(10);
    for (const { properties } of objects) expect(properties).not.toHaveProperty('at');
  });

  it('neither offers nor asks for what readers find in the text and in the language', () => {
    const typed = objects.filter(({ properties }) => properties?.stem);
    expect(typed).toHaveLength(11);
    for (const { properties, required } of typed) {
      for (const key of ['gaps', 'comma']) {
        expect(properties).not.toHaveProperty(key);
        expect(required).not.toContain(key);
      }
    }
  });

  it('says of every key what it is for, and of no other', () => {
    const described = [...objects, ...objectsIn(courseJsonSchema())];
    const keys = new Set(described.flatMap(({ properties }) => Object.keys(properties ?? {})));
    for (const { properties } of described) {
      for (const [key, property] of Object.entries(properties ?? {}))
        expect(property.description, key).toEqual(expect.any(String));
    }
    for (const name of Object.keys(descriptions)) expect(keys).toContain(name.split('/').at(-1));
  });

  it('tells a choice\u2019s feedback from a question\u2019s and the quiz\u2019s', () => {
    const told = objects.flatMap(({ properties }) => properties?.feedback?.description ?? []);
    expect(new Set(told).size).toBe(5);
  });
});

describe('courseJsonSchema', () => {
  const schema = courseJsonSchema() as Schema;
  const [course, quiz, module] = objectsIn(schema);

  it('asks for what an author has to write, and nothing else', () => {
    expect([course?.required, module?.required, quiz?.required]).toEqual([
      ['id', 'title', 'modules'],
      ['topics'],
      undefined,
    ]);
    for (const one of objectsIn(schema)) expect(one.additionalProperties).toBe(false);
  });

  it('has modules of topics by path, neither list empty', () => {
    const topics = { type: 'array', items: { type: 'string' }, minItems: 1 };
    expect(schema.properties?.modules).toMatchObject({ type: 'array', minItems: 1 });
    expect(module?.properties?.topics).toMatchObject(topics);
  });

  it('offers the settings of a topic that make sense for a course', () => {
    expect(Object.keys(quiz?.properties ?? {})).toEqual(expect.arrayContaining(['pass', 'attempts', 'shuffle']));
    expect(quiz?.properties).not.toHaveProperty('time-limit');
    expect(course?.properties).not.toHaveProperty('sections');
  });
});
