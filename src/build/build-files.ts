import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, withoutRepeats } from '../diagnostics/diagnostic.js';
import type { Shard } from '../diagnostics/shard.js';
import type { TargetName } from '../targets/index.js';
import { type Circumstances, isFatal } from './examine.js';
import { type Lock, publishedOf } from './lock.js';
import type { MadePackage } from './make.js';
import type { Settings, Ways } from './means.js';
import { createRegister } from './names.js';
import { type BuildReport, openBuildReport, packagesBefore } from './report.js';
import { makeAll } from './workers/make-all.js';
import { writeWhole } from './write-file.js';

export interface BuildOptions extends Circumstances, Ways, Omit<Settings, 'before'> {
  readonly targetsOf: (file: string) => readonly TargetName[];
  /** Named in the report. */
  readonly shard?: Shard | undefined;
  /** Of the packages that the last report names, those that are the same now are removed, and not told. */
  readonly changed?: boolean | undefined;
  /** How many threads make packages, where there is enough for them to do; one where it is not said. */
  readonly jobs?: number | undefined;
  /** Called before a topic is read; in threads, before its turn is waited for. */
  readonly onStart?: ((file: string, index: number, count: number) => void) | undefined;
  /** Called with what became of each topic; no packages where it has errors. */
  readonly onTopic?: (file: string, packages: readonly PackageSummary[]) => void;
}

/** A package that stands on the disk, or that stood there unchanged before. */
export interface PackageSummary {
  readonly topic: string;
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
  const before = options.changed ? packagesBefore(options.out) : undefined;
  const report = openBuildReport(options.out, options.shard);
  try {
    const result = await buildInto(report, files, { ...options, before });
    report.close();
    const fresh = new Set(result.packages.map(({ file }) => file));
    for (const file of before?.keys() ?? []) if (!fresh.has(file)) rmSync(join(options.out, file), { force: true });
    return result;
  } catch (error) {
    report.abandon();
    throw error;
  }
}

async function buildInto(
  report: Pick<BuildReport, 'add'>,
  files: readonly string[],
  options: BuildOptions & Settings,
): Promise<BuildResult> {
  const { out, strict, before, elsewhere } = options;
  const register = createRegister(options.lock);
  const result = { packages: [] as PackageSummary[], diagnostics: [] as Diagnostic[], failed: [] as string[] };
  const published: Lock['topics'] = {};
  const orders = files.map((file) => ({ file, targets: elsewhere?.has(file) ? [] : options.targetsOf(file) }));
  for await (const { file, names, diagnostics, packages: built } of makeAll(orders, options)) {
    const clashes = names ? register(names) : [];
    if (elsewhere?.has(file)) continue;
    const losses = built && !isFatal(clashes, strict) ? built.flatMap((each) => each.losses) : [];
    result.diagnostics.push(...diagnostics, ...clashes, ...losses);
    const refused = !names || !built || isFatal([...clashes, ...losses], strict);
    if (refused) result.failed.push(file);
    else if (!names.isCourse) published[names.id] = publishedOf(names);
    const written = refused ? [] : writePackages(names.id, built, out, report);
    const told = written.filter((each) => before?.get(each.file) !== each.sha256);
    result.packages.push(...told);
    options.onTopic?.(file, told);
  }
  return { ...result, diagnostics: withoutRepeats(result.diagnostics), published };
}

/** All packages of one topic are in memory before the first is written. */
function writePackages(
  topic: string,
  made: readonly MadePackage[],
  out: string,
  report: Pick<BuildReport, 'add'>,
): PackageSummary[] {
  return made.flatMap(({ target, losses, packed }) => {
    if (!packed) return [];
    const { record, content, ...summary } = packed;
    if (content) writeWhole(join(out, packed.file), content);
    report.add(record);
    return [{ topic, target, losses, ...summary }];
  });
}
