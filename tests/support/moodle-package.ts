import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { moodleXml } from '../../src/targets/moodle-xml/index.js';
import type { Assets, OutputFile } from '../../src/targets/target.js';
import type { Media } from '../../src/topic/media.js';
import type { Topic } from '../../src/topic/topic.js';
import { PICTURE } from './topics.js';
import { parseXml, type XmlNode } from './xml-tree.js';

/** A file of Moodle XML, taken apart. */
export interface MoodleBank {
  readonly xml: string;
  readonly losses: readonly Diagnostic[];
  /** Categories and texts that ask nothing too, in the file's order. */
  readonly entries: readonly XmlNode[];
  /** What is asked. */
  readonly questions: readonly XmlNode[];
}

export function buildMoodle(topic: Topic): { files: OutputFile[]; losses: Diagnostic[] } {
  const losses: Diagnostic[] = [];
  const files = moodleXml.build(topic, { assets: {} as Assets, report: (loss) => losses.push(loss) });
  return { files, losses };
}

/** Throws where no file is written. */
export function openMoodle(topic: Topic): MoodleBank {
  const { files, losses } = buildMoodle(topic);
  const xml = String(files[0]!.content);
  const entries = parseXml(xml).children;
  const asked = entries.filter(({ attributes: { type = '' } }) => !['category', 'description'].includes(type));
  return { xml, losses, entries, questions: asked };
}

/** `PICTURE` as one with pixels of its own, on which Moodle can measure. */
export const RASTER: Media = { ...PICTURE, type: 'image/png' };

/** The text of the child `name`, and of its child `text` if it has one; undefined where there is none. */
export function fieldOf(node: XmlNode, name: string): string | undefined {
  const child = node.children.find((each) => each.name === name);
  return child && (child.children.find((each) => each.name === 'text') ?? child).text;
}

export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);
