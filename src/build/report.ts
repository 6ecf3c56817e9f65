import { join } from 'node:path';
import { messageOf } from '../diagnostics/diagnostic.js';
import { toolVersion } from './assets.js';
import type { PackageSummary } from './build-files.js';
import { writeWhole } from './write-file.js';

/** Writes build.json: what this run wrote, package by package, with what each one lost. */
export function writeBuildReport(out: string, packages: readonly PackageSummary[]): void {
  const report = {
    lessonpack: toolVersion(),
    packages: packages.map(({ losses, ...written }) => ({
      ...written,
      losses: losses.map((loss) => ({
        rule: loss.rule,
        file: loss.file,
        line: loss.line,
        column: loss.column,
        message: messageOf(loss),
      })),
    })),
  };
  writeWhole(join(out, 'build.json'), `${JSON.stringify(report, null, 2)}\n`);
}
