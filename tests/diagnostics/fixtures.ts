import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadAssets } from '../../src/build/assets.js';
import { createExaminer } from '../../src/build/examine.js';
import { LOCK_FILE, readLock } from '../../src/build/lock.js';
import { readConfig } from '../../src/config/index.js';
import { type Diagnostic, sortDiagnostics } from '../../src/diagnostics/diagnostic.js';

const FOLDER = join(import.meta.dirname, '../fixtures/rules');

/** A topic, a course or a config file that breaks a rule, or just does not. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly ok: boolean;
  readonly folder: string;
  /** The source itself. */
  readonly file: string;
}

/** `tests/fixtures/rules/RULE/CASE/`: `lessonpack.yaml`, `course.yaml`, or `topic.{md,yaml,json}`. */
export const ruleCases: readonly RuleCase[] = readdirSync(FOLDER).flatMap((rule) =>
  readdirSync(join(FOLDER, rule)).map((name) => {
    const folder = join(FOLDER, rule, name);
    const file =
      ['lessonpack.yaml', 'course.yaml', 'topic.md', 'topic.yaml', 'topic.json'].find((each) =>
        existsSync(join(folder, each)),
      ) ?? 'topic.md';
    return { rule, name, ok: name.startsWith('ok'), folder, file: join(folder, file) };
  }),
);

async function examineTopic(file: string): Promise<readonly Diagnostic[]> {
  const { lock, diagnostics } = readLock(join(dirname(file), LOCK_FILE));
  return [...diagnostics, ...(await createExaminer({ lock })(file)).diagnostics];
}

/** All that is found in a topic or a course, as a build would. */
export const examine = async (file: string): Promise<Diagnostic[]> =>
  sortDiagnostics(
    file.endsWith('lessonpack.yaml') ? readConfig(file, loadAssets).diagnostics : await examineTopic(file),
  );
