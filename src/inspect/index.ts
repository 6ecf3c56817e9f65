import { Refusal, unpack } from '../unpack/index.js';
import { callsOf, checkCalls } from './check/calls.js';
import { checkFiles } from './check/files.js';
import { checkIdentifiers } from './check/identifiers.js';
import { checkNames } from './check/names.js';
import { checkSchemas } from './check/schema.js';
import { fault } from './faults.js';
import type { Fault, Inspection } from './inspection.js';
import { kindOf, kinds, nameOf } from './kinds.js';
import { readPack } from './pack.js';
import { readContent } from './read/index.js';

/**
 * Takes a package apart: a zip, or a single document of XML. `schemas` is a folder of XSDs that do not come with the
 * tool. Never throws for what is wrong with the package, only where the file cannot be read.
 */
export async function inspect(file: string, schemas?: string): Promise<Inspection> {
  try {
    const pack = readPack(await unpack(file));
    const kind = kindOf(pack);
    const content = readContent(pack);
    const calls = callsOf(pack, kind);
    const faults = [
      ...(kind === 'unknown' ? [fault('kind-unknown', { file: '' })] : []),
      ...pack.faults,
      ...checkSchemas(pack, kind, schemas),
      ...content.faults,
      ...checkFiles(pack, content),
      ...checkIdentifiers(content, kind),
      ...checkNames(pack, content, kind),
      ...checkCalls(pack, calls, kind),
    ];
    return {
      file,
      bytes: pack.bytes,
      kind,
      name: nameOf(kind, pack),
      title: content.title,
      settings: content.settings,
      manifest: content.trees,
      items: content.items,
      questions: content.questions,
      files: [...pack.files.values()].map(({ path, bytes, packed }) => ({ path, bytes, packed })),
      calls,
      faults: sorted(faults),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...NOTHING, file, faults: [fault('refused', { file: '' }, error.message)] };
  }
}

/** Of a package that is not opened. */
const NOTHING = {
  bytes: 0,
  kind: 'unknown',
  name: kinds.unknown.name,
  title: '',
  settings: {},
  manifest: [],
  items: [],
  questions: [],
  files: [],
  calls: [],
};

/** Errors first; those of a file together, by line. */
function sorted(faults: readonly Fault[]): Fault[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return [...faults].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      (a.file < b.file ? -1 : Number(a.file > b.file)) ||
      (a.line ?? 0) - (b.line ?? 0),
  );
}
