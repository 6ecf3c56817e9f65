import { join } from 'node:path';
import { type Shard, shardName } from '../diagnostics/shard.js';
import { toolVersion } from './assets.js';
import type { PackageSummary } from './build-files.js';
import { fidelityRecord } from './loss-record.js';
import { writeWhole } from './write-file.js';

export const BUILD_REPORT = 'build.json';

/** Writes build.json: what this run wrote, package by package, with what each one lost. */
export function writeBuildReport(out: string, packages: readonly PackageSummary[], shard?: Shard): void {
  const report = {
    lessonpack: toolVersion(),
    ...(shard && { shard: shardName(shard) }),
    packages: packages.map(({ losses, lesson, questions, ...written }) => ({
      ...written,
      ...fidelityRecord({ losses, lesson, questions }),
    })),
  };
  writeWhole(join(out, BUILD_REPORT), `${JSON.stringify(report, null, 2)}\n`);
}
