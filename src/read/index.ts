import { basename, dirname, extname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Topic } from '../topic/topic.js';
import { nameHeadings } from './anchors.js';
import { type TopicDefaults, withQuizDefaults } from './defaults.js';
import type { Draft } from './draft.js';
import { readMarkdown } from './markdown/index.js';
import { loadMedia } from './media.js';
import { writeRichTexts } from './rich-text-write.js';
import { type Say, sayInto } from './say.js';
import { readSource } from './source.js';
import { transcriptsIn } from './transcript.js';
import { validate } from './validate.js';
import { readJson, readYaml } from './yaml.js';

export interface ReadResult {
  /** Absent where nothing of use could be read; present beside errors too, so that the checks see the rest. */
  readonly topic?: Topic;
  readonly diagnostics: Diagnostic[];
}

/** Turns a source into a draft with Fragments where the model has RichText. One a format. */
type Reader = (text: string, file: string, say: Say, defaults: TopicDefaults) => Draft | undefined;

const readers: Readonly<Record<string, Reader>> = {
  '.md': readMarkdown,
  '.yaml': readYaml,
  '.yml': readYaml,
  '.json': readJson,
};

/**
 * Reads a topic from `file` and the media that lie beside it. What is wrong in them is a diagnostic, a file that does
 * not exist too; with an error among them the topic must not be built. `defaults` hold where the topic says nothing else.
 */
export async function readTopic(file: string, defaults: TopicDefaults = {}): Promise<ReadResult> {
  const diagnostics: Diagnostic[] = [];
  const say = sayInto(diagnostics, file);
  const read = readers[extname(file).toLowerCase()];
  if (!read) {
    say('source-unreadable', { line: 1, column: 1 }, { reason: `${basename(file)} is of an unknown type` });
    return { diagnostics };
  }
  const text = readSource(file, say);
  const draft = text === undefined ? undefined : read(text, file, say, defaults);
  if (!draft) return { diagnostics };

  const folder = dirname(file);
  const readTranscript = transcriptsIn(folder, say, (path) => sayInto(diagnostics, path));
  const given = withQuizDefaults(draft.data, defaults);
  const data = await writeRichTexts(given, nameHeadings(given), say, readTranscript);
  const media = loadMedia(data, folder, say);
  const validated = validate({ ...draft, data }, media);
  return { ...validated, diagnostics: [...diagnostics, ...validated.diagnostics] };
}
