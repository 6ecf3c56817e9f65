import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { qti21, qti22, qti30 } from '../../src/targets/qti/index.js';
import type { Assets, OutputFile } from '../../src/targets/target.js';
import type { Topic } from '../../src/topic/topic.js';
import { textOf } from './qti12-package.js';
import { parseXml, type XmlNode } from './xml-tree.js';

export const qtiTargets = { qti21, qti22, qti30 };
export type QtiTarget = keyof typeof qtiTargets;
export const qtiNames = Object.keys(qtiTargets) as QtiTarget[];

/** A QTI package, taken apart; elements and attributes bear the names of their version. */
export interface QtiPackage {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Diagnostic[];
  readonly manifest: XmlNode;
  readonly test: XmlNode;
  /** In the order of the manifest. */
  readonly items: readonly XmlNode[];
}

/** The QTI targets use none of the assets. */
const NO_ASSETS = { templates: {} } as Assets;

export function buildQti(target: QtiTarget, topic: Topic): { files: OutputFile[]; losses: Diagnostic[] } {
  const losses: Diagnostic[] = [];
  const files = qtiTargets[target].build(topic, { assets: NO_ASSETS, report: (loss) => losses.push(loss) });
  return { files, losses };
}

export function openQti(target: QtiTarget, topic: Topic): QtiPackage {
  const { files, losses } = buildQti(target, topic);
  const parse = (path: string): XmlNode => parseXml(textOf(files, path));
  return {
    files,
    losses,
    manifest: parse('imsmanifest.xml'),
    test: parse('test.xml'),
    items: files.filter(({ path }) => path.startsWith('items/')).map(({ path }) => parse(path)),
  };
}
