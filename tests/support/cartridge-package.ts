import { loadAssets } from '../../src/build/assets.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { OutputFile, Target } from '../../src/targets/target.js';
import type { Topic } from '../../src/topic/topic.js';
import { textOf } from './qti12-package.js';
import { all, parseXml, type XmlNode } from './xml-tree.js';

/** A cartridge, taken apart. */
export interface CartridgePackage {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Diagnostic[];
  readonly manifest: XmlNode;
  /** Items of the quiz and, behind them, of the question banks. */
  readonly items: readonly XmlNode[];
}

export function openCartridge(target: Target, topic: Topic): CartridgePackage {
  const losses: Diagnostic[] = [];
  const files = target.build(topic, { assets: loadAssets(), report: (loss) => losses.push(loss) });
  const quizzes = [...quizFiles(files), ...canvasQuizFiles(files)].map(({ path }) => parseXml(textOf(files, path)));
  return {
    files,
    losses,
    manifest: parseXml(textOf(files, 'imsmanifest.xml')),
    items: quizzes.flatMap((quiz) => all(quiz, 'item')),
  };
}

/** The files that hold a quiz in Canvas's own form. */
export const canvasQuizFiles = (files: readonly OutputFile[]): OutputFile[] =>
  files.filter(({ path }) => path.endsWith('.xml.qti'));

/** The files that hold questions in Common Cartridge's form. */
export const quizFiles = (files: readonly OutputFile[]): OutputFile[] =>
  files.filter(({ path }) => /^[^/]+\.xml$/.test(path) && path !== 'imsmanifest.xml');

/** The items that a question became. */
export const itemsOf = ({ items }: CartridgePackage, topic: Topic, question: string): XmlNode[] =>
  items.filter(({ attributes: { ident = '' } }) => ident.replace(/_\d+$/, '') === `${topic.id}-${question}`);
