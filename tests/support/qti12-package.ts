import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { qti12 } from '../../src/targets/qti12/index.js';
import type { Assets, OutputFile } from '../../src/targets/target.js';
import type { Topic } from '../../src/topic/topic.js';
import { all, first, parseXml, type XmlNode } from './xml-tree.js';

/** A QTI 1.2 package, taken apart. */
export interface Qti12Package {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Diagnostic[];
  readonly manifest: XmlNode;
  readonly meta: XmlNode;
  readonly assessment: XmlNode;
  readonly items: readonly XmlNode[];
}

/** The QTI target uses none of the assets. */
const NO_ASSETS = { templates: {} } as Assets;

export function buildQti12(topic: Topic): { files: OutputFile[]; losses: Diagnostic[] } {
  const losses: Diagnostic[] = [];
  const files = qti12.build(topic, { assets: NO_ASSETS, report: (loss) => losses.push(loss) });
  return { files, losses };
}

export function openQti12(topic: Topic): Qti12Package {
  const { files, losses } = buildQti12(topic);
  const parse = (path: string): XmlNode => parseXml(textOf(files, path));
  const assessment = parse(`${topic.id}/${topic.id}.xml`);
  return {
    files,
    losses,
    manifest: parse('imsmanifest.xml'),
    meta: parse(`${topic.id}/assessment_meta.xml`),
    assessment,
    items: all(assessment, 'item'),
  };
}

/** The text of one file of a package. Throws where there is none. */
export function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no ${path} among ${files.map((each) => each.path).join(', ')}`);
  return Buffer.from(file.content).toString('utf8');
}

/** A field of an item's metadata. */
export function metadataField(item: XmlNode, label: string): string | undefined {
  const field = all(item, 'qtimetadatafield').find((each) => first(each, 'fieldlabel').text === label);
  return field && first(field, 'fieldentry').text;
}

/** The HTML of the question itself. */
export const questionHtml = (item: XmlNode): string =>
  first(first(item, 'presentation').children.find(({ name }) => name === 'material')!, 'mattext').text;

/** The HTML of the choices, in order. */
export const choiceHtml = (item: XmlNode): string[] =>
  all(item, 'response_label').map((label) => first(label, 'mattext').text);

/** Feedback HTML by ident. */
export const feedbackOf = (item: XmlNode): Record<string, string> =>
  Object.fromEntries(
    all(item, 'itemfeedback').map((each) => [each.attributes.ident ?? '', first(each, 'mattext').text]),
  );

/** The rules of the losses that concern a question. */
export const lossesOf = (losses: readonly Diagnostic[], question: string): string[] =>
  losses.filter(({ args }) => args.question === question).map(({ rule }) => rule);
