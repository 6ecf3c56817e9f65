import { join } from 'node:path';
import { runTarget } from '../../src/build/build-package.js';
import { inspect } from '../../src/inspect/index.js';
import type { Inspection } from '../../src/inspect/inspection.js';
import { readTopic } from '../../src/read/index.js';
import { type TargetName, targets } from '../../src/targets/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { folderWith } from './cli.js';
import { rawZip } from './raw-zip.js';

export type Files = Record<string, string | Uint8Array>;

/** One of the samples below content/. */
export const sampleTopic = (id: string): Promise<Topic> => readFrom(`content/${id}/topic.md`);

/** The topic of a text. */
export const topicFrom = async (text: string): Promise<Topic> =>
  readFrom(join(await folderWith({ 'topic.md': text }), 'topic.md'));

async function readFrom(file: string): Promise<Topic> {
  const { topic } = await readTopic(file);
  if (!topic) throw new Error(`${file} does not read`);
  return topic;
}

/** The files of a package by their paths, to be broken. */
export const filesOf = (topic: Topic, target: TargetName): Files =>
  Object.fromEntries(runTarget(topic, target).files.map(({ path, content }) => [path, content]));

/** Packs files, whatever their names, and inspects what comes of it. */
export const inspectFiles = async (files: Files, schemas?: string): Promise<Inspection> =>
  inspectBytes(rawZip(Object.entries(files).map(([name, data]) => ({ name, data }))), 'package.zip', schemas);

export async function inspectBytes(bytes: Uint8Array | string, name: string, schemas?: string): Promise<Inspection> {
  const folder = await folderWith({ [name]: bytes });
  return inspect(join(folder, name), schemas);
}

/** A package of a topic, inspected: what is one document stands alone. */
export function inspectTarget(topic: Topic, target: TargetName, schemas?: string): Promise<Inspection> {
  const files = filesOf(topic, target);
  const [document = ''] = Object.values(files);
  return targets[target].extension === 'xml'
    ? inspectBytes(document, 'bank.xml', schemas)
    : inspectFiles(files, schemas);
}

/** `error file-missing imsmanifest.xml` and the like, each once. */
export const faultsOf = ({ faults }: Inspection): string[] => [
  ...new Set(faults.map(({ severity, rule, file }) => `${severity} ${rule}${file && ` ${file}`}`)),
];
