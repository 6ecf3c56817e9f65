import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../build/write-file.js';
import { checkTopic } from '../../check/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TopicDefaults } from '../../read/defaults.js';
import { readTopic } from '../../read/index.js';
import type { Topic } from '../../topic/topic.js';
import type { AuthoredTopic } from '../../write/authored.js';
import { writeTopic } from '../../write/index.js';
import { type FoundTopic, Unreadable } from '../reader.js';
import { compareTopics, type Differences } from './compare.js';

/** A topic in a hidden folder beside its place, read again. */
export interface Staged {
  readonly id: string;
  readonly authored: AuthoredTopic;
  readonly folder: string;
  /** What its Markdown says. */
  readonly topic: Topic | undefined;
  readonly differences: Differences;
  /** Those of the Markdown, as if it stood in `file`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes a topic and its media into a new folder in `out`, and reads it twice: as Markdown, and in the machine form,
 * which has the model as it is. So what Markdown could not say is known. Whoever stages removes or renames the folder.
 */
export async function stage(
  { topic, media = new Map() }: FoundTopic,
  out: string,
  defaults: TopicDefaults,
  file: string,
): Promise<Staged> {
  makeFolder(out);
  const folder = mkdtempSync(join(out, `.${topic.id}-`));
  try {
    for (const [path, bytes] of media) writeInto(folder, path, bytes);
    const [markdown, machine] = [join(folder, 'topic.md'), join(folder, 'topic.json')];
    writeFileSync(markdown, writeTopic(topic));
    writeFileSync(machine, JSON.stringify(topic));
    const wanted = await readTopic(machine, defaults);
    const written = await readTopic(markdown, defaults);
    rmSync(machine);
    const found = [...written.diagnostics, ...(written.topic ? checkTopic(written.topic) : [])];
    return {
      id: topic.id,
      authored: topic,
      folder,
      topic: written.topic,
      differences: differences(wanted.topic, written.topic),
      diagnostics: found.map((each) => ({
        ...each,
        file: each.file.replace(markdown, file).replace(folder, dirname(file)),
      })),
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

const differences = (wanted: Topic | undefined, written: Topic | undefined): Differences =>
  wanted && written ? compareTopics(wanted, written) : { questions: new Map(), topic: ['all of it'] };

/** No path may lead out of the folder, wherever it came from. */
function writeInto(folder: string, path: string, bytes: Uint8Array): void {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:]/.test(part)))
    throw new Unreadable({ file: path }, 'a path that leads out of its folder');
  const file = join(folder, ...parts);
  makeFolder(dirname(file));
  writeFileSync(file, bytes);
}
