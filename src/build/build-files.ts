import { join } from 'node:path';
import { type Diagnostic, withoutRepeats } from '../diagnostics/diagnostic.js';
import type { Shard } from '../diagnostics/shard.js';
import type { TargetName } from '../targets/index.js';
import type { Theme } from '../targets/target.js';
import { buildPackage, type Package } from './build-package.js';
import { type Circumstances, createExaminer, isFatal } from './examine.js';
import type { Fidelity } from './fidelity.js';
import { type Lock, publishedOf } from './lock.js';
import { writeBuildReport } from './report.js';
import { writeWhole } from './write-file.js';

export interface BuildOptions extends Circumstances {
  /** Folder that the packages are written into. */
  readonly out: string;
  readonly targets: readonly TargetName[];
  /** Warnings and losses keep a topic from being built, as errors do. */
  readonly strict: boolean;
  readonly theme?: Theme | undefined;
  /** Named in the report. */
  readonly shard?: Shard | undefined;
  /** Called before each topic is read. */
  readonly onStart?: (file: string, index: number, count: number) => void;
  /** Called with what became of each topic; no packages where it has errors. */
  readonly onTopic?: (file: string, packages: readonly PackageSummary[]) => void;
}

/** A package that stands on the disk. */
export interface PackageSummary extends Fidelity {
  readonly topic: string;
  /** The path of the topic's or course's file. */
  readonly source: string;
  readonly target: TargetName;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly losses: readonly Diagnostic[];
}

export interface BuildResult {
  readonly packages: readonly PackageSummary[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was built, as the lock holds it: types of questions by the ids of topic and question. */
  readonly published: Lock['topics'];
  /** Sources that were not built. */
  readonly failed: readonly string[];
}

/** Reads, checks, builds and writes each topic; one with errors is left out and its earlier packages left alone. */
export async function buildFiles(files: readonly string[], options: BuildOptions): Promise<BuildResult> {
  const examine = createExaminer(options);
  const packages: PackageSummary[] = [];
  const diagnostics: Diagnostic[] = [];
  const failed: string[] = [];
  const published: Lock['topics'] = {};
  for (const [index, file] of files.entries()) {
    options.onStart?.(file, index, files.length);
    const examined = await examine(file);
    if (options.elsewhere?.has(file)) continue;
    diagnostics.push(...examined.diagnostics);
    const { topic } = examined;
    const ready = topic && !isFatal(examined.diagnostics, options.strict);
    const built = ready
      ? await Promise.all(options.targets.map((target) => buildPackage(topic, target, options.theme)))
      : [];
    const losses = built.flatMap((one) => one.losses);
    diagnostics.push(...losses);
    const refused = built.length === 0 || isFatal(losses, options.strict);
    if (refused) failed.push(file);
    else if (topic && !topic.chapters) published[topic.id] = publishedOf(topic);
    const written = refused ? [] : writePackages(built, file, options.out);
    packages.push(...written);
    options.onTopic?.(file, written);
  }
  writeBuildReport(options.out, packages, options.shard);
  return { packages, diagnostics: withoutRepeats(diagnostics), published, failed };
}

/** All packages of one topic are in memory before the first is written. */
function writePackages(built: readonly Package[], source: string, out: string): PackageSummary[] {
  return built.flatMap(({ topic, target, fileName, bytes, sha256, losses, lesson, questions }) => {
    if (!bytes || !sha256) return [];
    writeWhole(join(out, fileName), bytes);
    return [{ topic, source, target, file: fileName, bytes: bytes.length, sha256, losses, lesson, questions }];
  });
}
