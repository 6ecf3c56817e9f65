import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { noDefaults } from '../read/defaults.js';
import type { TargetName } from '../targets/index.js';
import { buildPackage, type Package } from './build-package.js';
import { examineAlone, isFatal } from './examine.js';
import type { Means, Standing } from './means.js';
import { type Names, namesOf } from './names.js';
import { packageRecord } from './report.js';

/** One source that is to be made into packages. */
export interface Order {
  /** The file of the topic or course. */
  readonly file: string;
  readonly targets: readonly TargetName[];
}

/** What a source comes to by itself; what others have to do with it is not yet known, and nothing is written. */
export interface Made {
  readonly file: string;
  /** Absent where the source could not be read so far. */
  readonly names?: Names;
  readonly diagnostics: readonly Diagnostic[];
  /** One for each target; absent where something keeps the source from being built. */
  readonly packages?: readonly MadePackage[];
}

export interface MadePackage {
  readonly target: TargetName;
  readonly losses: readonly Diagnostic[];
  /** Absent where the target has nothing to hold of this topic, as its losses say. */
  readonly packed?: Packed;
}

export interface Packed {
  /** Its name in the folder of packages. */
  readonly file: string;
  /** Its length. */
  readonly bytes: number;
  readonly sha256: string;
  /** Its entry in build.json, as UTF-8. */
  readonly record: Uint8Array;
  /** Absent where it need not be written. */
  readonly content?: Uint8Array;
}

/** Reads, checks and packs one source, or takes from the cache what that came to before. */
export async function make(order: Order, { cache, standing, ...means }: Means): Promise<Made> {
  const made = cache ? await cache.get(order, standing, () => makeAnew(order, means)) : await makeAnew(order, means);
  return made.packages ? { ...made, packages: made.packages.map((each) => withoutNeedless(each, standing)) } : made;
}

/** The content of what stands where it belongs is not handed on. */
function withoutNeedless(made: MadePackage, standing: Standing): MadePackage {
  if (!made.packed?.content || !standing(made.packed)) return made;
  const { content, ...packed } = made.packed;
  return { ...made, packed };
}

async function makeAnew(
  { file, targets }: Order,
  { defaultsOf = noDefaults, strict, themeOf }: Omit<Means, 'cache' | 'standing'>,
): Promise<Made> {
  const { topic, diagnostics } = await examineAlone(file, defaultsOf);
  if (!topic) return { file, diagnostics };
  const alone = { file, names: namesOf(topic), diagnostics };
  if (isFatal(diagnostics, strict)) return alone;
  const packages = await Promise.all(targets.map((target) => buildPackage(topic, target, themeOf?.(file))));
  return { ...alone, packages: packages.map((each) => madeOf(each, file)) };
}

function madeOf(built: Package, source: string): MadePackage {
  const { target, losses, bytes: content, sha256, fileName: file } = built;
  if (!content || !sha256) return { target, losses };
  const record = packageRecord({ ...built, source, file, bytes: content.length, sha256 });
  return { target, losses, packed: { file, bytes: content.length, sha256, record, content } };
}
