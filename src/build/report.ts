import { join } from 'node:path';
import { toolVersion } from './assets.js';
import type { PackageSummary } from './build-files.js';
import { fidelityRecord } from './loss-record.js';
import { writeWhole } from './write-file.js';

/** Writes build.json: what this run wrote, package by package, with what each one lost. */
export function writeBuildReport(out: string, packages: readonly PackageSummary[]): void {
  const report = {
    lessonpack: toolVersion(),
    packages: packages.map(({ losses, lesson, questions, ...written }) => ({
      ...written,
      ...fidelityRecord({ losses, lesson, questions }),
    })),
  };
  writeWhole(join(out, 'build.json'), `${JSON.stringify(report, null, 2)}\n`);
}
