import { topicJsonSchema } from '../topic/json-schema.js';
import type { Command } from './command.js';

/** `lessonpack schema`: the JSON Schema of topic.yaml and topic.json. */
export const schema: Command = (yargs, finish) =>
  yargs.command(
    'schema',
    'Print the JSON Schema of topic.yaml and topic.json',
    (args) => args.example('$0 schema > topic.schema.json', 'for an editor that completes and checks'),
    () => {
      process.stdout.write(`${JSON.stringify(topicJsonSchema(), null, 2)}\n`);
      finish(0);
    },
  );
