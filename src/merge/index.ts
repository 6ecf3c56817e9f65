import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { parseShard } from '../diagnostics/shard.js';
import { buildJson } from './build-json.js';
import { faultsOf } from './faults.js';
import { junit } from './junit.js';
import type { Found, ReportKind } from './report.js';
import { sarif } from './sarif.js';

const kinds: readonly ReportKind[] = [buildJson, sarif, junit];

export interface Merged {
  /** The merged reports, by the names that they have in the folders; none where there are faults. */
  readonly reports: ReadonlyMap<string, string>;
  /** Why reports do not make a whole: one line each. */
  readonly faults: readonly string[];
}

/**
 * Joins the reports that the shards of one run left in `folders`: those of one name become one, as one run over the
 * whole catalogue writes it. Throws what the disk throws.
 */
export async function joinReports(folders: readonly string[]): Promise<Merged> {
  const faults: string[] = [];
  const byName = new Map<string, Found[]>();
  for (const folder of folders) {
    const found = reportsIn(folder);
    if (found.length === 0) faults.push(`there is no report in ${folder}`);
    for (const each of found) byName.set(each.name, [...(byName.get(each.name) ?? []), each]);
  }
  for (const [name, found] of byName) faults.push(...faultsOf(name, found));
  const reports = new Map<string, string>();
  if (faults.length > 0) return { reports, faults };
  for (const [name, found] of byName) {
    const inOrder = [...found].sort((a, b) => indexOf(a) - indexOf(b));
    const [first] = inOrder;
    if (first) reports.set(name, await first.kind.merge(inOrder.map(({ text }) => text)));
  }
  return { reports, faults };
}

const indexOf = ({ report }: Found): number => parseShard(report?.shard ?? '')?.index ?? 0;

/** Files that begin as reports do; packages beside them are many, and not read. */
function reportsIn(folder: string): Found[] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap(({ name }) => {
    const file = join(folder, name);
    const beginning = beginningOf(file);
    const kind = kinds.find(({ begins }) => begins.test(beginning));
    if (!kind) return [];
    const text = readFileSync(file, 'utf8');
    return [{ file, name, kind, text, report: kind.read(text) }];
  });
}

function beginningOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(200);
    return bytes.toString('latin1', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
