import { courseJsonSchema, topicJsonSchema } from '../topic/json-schema.js';
import { command } from './command.js';
import { oneOf } from './one-of.js';

const schemas = { topic: topicJsonSchema, course: courseJsonSchema };
const names = Object.keys(schemas) as (keyof typeof schemas)[];

/** `lessonpack schema`: the JSON Schema of topic.yaml and topic.json, or of course.yaml. */
export const schema = command(
  (args) =>
    args
      .positional('file', { type: 'string', default: 'topic', describe: names.join(' or ') })
      .example('$0 schema > topic.schema.json', 'for an editor that completes and checks')
      .example('$0 schema course > course.schema.json', 'the same for course.yaml'),
  async ({ file }) => {
    const print = schemas[oneOf(file, names, 'schema')];
    process.stdout.write(`${JSON.stringify(print(), null, 2)}\n`);
    return 0;
  },
);
