import { join } from 'node:path';
import { starterFile, writeNew } from '../build/starter.js';
import { UsageError } from '../build/usage-error.js';
import { slug } from '../topic/slug.js';
import { command } from './command.js';
import { oneOf } from './one-of.js';
import { configOption, titleOption } from './options.js';
import { openProject } from './project.js';

/** `lessonpack new topic <id>`: a folder with a topic to go on from. */
export const newCommand = command(
  (args) =>
    args
      .positional('what', { type: 'string', demandOption: true, describe: 'topic' })
      .positional('id', {
        type: 'string',
        demandOption: true,
        describe: 'Its permanent name: small letters, digits and hyphens',
      })
      .options({ ...titleOption, ...configOption })
      .example('$0 new topic water-cycle', 'content/water-cycle/topic.md')
      .example('$0 new topic water-cycle --title "The water cycle"', 'with a title'),
  async (argv) => {
    oneOf(argv.what, ['topic'], 'kind of thing');
    const { content } = await openProject(argv);
    const file = join(content, checkedId(argv.id), 'topic.md');
    writeNew({ [file]: newTopic(argv.id, argv.title?.trim() || titleOf(argv.id)) });
    process.stdout.write(`${file}\n`);
    return 0;
  },
);

function checkedId(id: string): string {
  if (/^[a-z][a-z0-9-]{1,62}$/.test(id)) return id;
  const meant = slug(id, 't');
  throw new UsageError(
    `an id has 2 to 63 small letters, digits and hyphens, the first a letter; did you mean ${meant.length > 1 ? meant : 'topic-1'}?`,
  );
}

const newTopic = (id: string, title: string): string | Uint8Array =>
  starterFile('topic/topic.md', {
    ID: id,
    // JSON's strings are YAML's too.
    TITLE: /^\p{L}[\p{L}\p{N} ]*\p{L}$/u.test(title) && title.includes(' ') ? title : JSON.stringify(title),
    HEADING: title.replace(/[\\`*_{}[\]<>#$&|~!]/g, '\\$&'),
  });

const titleOf = (id: string): string => {
  const words = id.replaceAll('-', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
