import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { zip } from '../package/zip.js';
import { type TargetName, targets } from '../targets/index.js';
import type { Assets, OutputFile, Theme } from '../targets/target.js';
import type { Topic } from '../topic/topic.js';
import { loadAssets } from './assets.js';
import { type Fidelity, fidelityOf } from './fidelity.js';

/** One package in memory. */
export interface Package extends Fidelity {
  readonly topic: string;
  readonly target: TargetName;
  /** `secret-speech.scorm12.zip` */
  readonly fileName: string;
  /** Absent where the target has nothing to hold of this topic, as its losses say. */
  readonly bytes?: Uint8Array;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256?: string;
  /** What the target cannot express, and what becomes of it. */
  readonly losses: readonly Diagnostic[];
}

let loaded: Assets | undefined;

/**
 * A valid topic as one package of the target's format: the same bytes for the same topic, always.
 * Check the topic first: what is built from one with errors is not promised to be right.
 */
export async function buildPackage(topic: Topic, target: TargetName, theme?: Theme): Promise<Package> {
  const { files, losses } = runTarget(topic, target, theme);
  const fidelity = fidelityOf(topic, losses);
  const fileName = `${topic.id}.${target}.${targets[target].extension}`;
  if (files.length === 0) return { topic: topic.id, target, fileName, losses, ...fidelity };
  const bytes = targets[target].extension === 'xml' ? onlyFile(files) : await zip(files);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { topic: topic.id, target, fileName, bytes, sha256, losses, ...fidelity };
}

/** What a target of one file gives is the package itself. */
function onlyFile([file, ...others]: readonly OutputFile[]): Uint8Array {
  if (!file || others.length > 0) throw new Error(`one file expected, not ${others.length + 1}`);
  return typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
}

/** The files of a package, and what the target loses of the topic: without packing them. */
export function runTarget(
  topic: Topic,
  target: TargetName,
  theme?: Theme,
): { files: OutputFile[]; losses: Diagnostic[] } {
  const assets = assetsFor(theme);
  const losses: Diagnostic[] = [];
  const report = (loss: Diagnostic): void => {
    losses.push(topic['allow-loss'].includes(loss.rule) ? { ...loss, allowed: true } : loss);
  };
  const files = targets[target].build(topic, { assets, report });
  return { files, losses };
}

const themed = new WeakMap<Theme, Assets>();

function assetsFor(theme: Theme | undefined): Assets {
  loaded ??= loadAssets();
  if (!theme) return loaded;
  const known = themed.get(theme);
  if (known) return known;
  const { css, templates, logo } = theme;
  // Not spread: what is read when it is first asked for would be read at once.
  const assets: Assets = Object.create(loaded, {
    css: { value: loaded.css + css },
    templates: { value: { ...loaded.templates, ...templates } },
    logo: { value: logo },
  });
  themed.set(theme, assets);
  return assets;
}
