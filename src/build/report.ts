import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Shard, shardName } from '../diagnostics/shard.js';
import type { TargetName } from '../targets/index.js';
import { toolVersion } from './assets.js';
import type { Package } from './build-package.js';
import { fidelityRecord } from './loss-record.js';
import { openWhole } from './write-file.js';

export const BUILD_REPORT = 'build.json';

interface Written extends Pick<Package, 'topic' | 'losses' | 'lesson' | 'questions'> {
  readonly source: string;
  readonly target: TargetName;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A package's entry in build.json: what was written, and what it lost. UTF-8, without the comma behind it. */
export function packageRecord({ topic, source, target, file, bytes, sha256, ...fidelity }: Written): Uint8Array {
  const record = { topic, source, target, file, bytes, sha256, ...fidelityRecord(fidelity) };
  return Buffer.from(JSON.stringify(record, null, 2).replace(/^/gm, '    '));
}

/** build.json, which takes one record after the other, so that no more than one has to be in memory. */
export interface BuildReport {
  readonly add: (record: Uint8Array) => void;
  /** Puts it in its place. */
  readonly close: () => void;
  /** Leaves what stood there. */
  readonly abandon: () => void;
}

/** Begins the build.json of a run: what it wrote, package by package. */
export function openBuildReport(out: string, shard?: Shard): BuildReport {
  const frame = { lessonpack: toolVersion(), ...(shard && { shard: shardName(shard) }), packages: [] };
  const [head, tail] = JSON.stringify(frame, null, 2).split('[]');
  const file = openWhole(join(out, BUILD_REPORT));
  file.write(`${head}[`);
  let isEmpty = true;
  return {
    add: (record) => {
      file.write(isEmpty ? '\n' : ',\n');
      file.write(record);
      isEmpty = false;
    },
    close: () => {
      file.write(`${isEmpty ? '' : '\n  '}]${tail}\n`);
      file.close();
    },
    abandon: file.abandon,
  };
}

const reported = z.looseObject({ packages: z.array(z.looseObject({ file: z.string(), sha256: z.string() })) });

/** The packages in the build.json of `out`, their sha256 by their names; none where there is none, or a broken one. */
export function packagesBefore(out: string): ReadonlyMap<string, string> {
  try {
    const { packages } = reported.parse(JSON.parse(readFileSync(join(out, BUILD_REPORT), 'utf8')));
    return new Map(packages.map(({ file, sha256 }) => [file, sha256]));
  } catch {
    return new Map();
  }
}
