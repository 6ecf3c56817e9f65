import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTopic } from '../../src/check/index.js';
import { type Diagnostic, sortDiagnostics } from '../../src/diagnostics/diagnostic.js';
import { readTopic } from '../../src/read/index.js';

const FOLDER = join(import.meta.dirname, '../fixtures/rules');

/** A topic that breaks a rule, or just does not. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly ok: boolean;
  readonly folder: string;
  /** The topic itself. */
  readonly file: string;
}

/** `tests/fixtures/rules/RULE/CASE/topic.{md,yaml,json}`. */
export const ruleCases: readonly RuleCase[] = readdirSync(FOLDER).flatMap((rule) =>
  readdirSync(join(FOLDER, rule)).map((name) => {
    const folder = join(FOLDER, rule, name);
    const file = ['topic.md', 'topic.yaml', 'topic.json'].find((each) => existsSync(join(folder, each))) ?? 'topic.md';
    return { rule, name, ok: name.startsWith('ok'), folder, file: join(folder, file) };
  }),
);

/** All that is found in a topic, as a build would. */
export async function examine(file: string): Promise<Diagnostic[]> {
  const { topic, diagnostics } = await readTopic(file);
  return sortDiagnostics([...diagnostics, ...(topic ? checkTopic(topic) : [])]);
}
