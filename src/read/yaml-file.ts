import type { z } from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleId } from '../diagnostics/rules.js';
import { type Positions, positionAt } from '../topic/position.js';
import { diagnosticsOf } from './issues.js';
import { parsePruned } from './prune.js';
import { sayInto } from './say.js';
import { readSource } from './source.js';
import { parseYaml } from './yaml-parse.js';
import { readScalars } from './yaml-scalars.js';

/** What a file is: as messages call it, and the rule that it breaks where it holds no keys. */
export interface FileKind {
  readonly what: string;
  readonly none: RuleId;
}

/** What a file of YAML says by `schema`, without its wrong parts; undefined where nothing of use is left. All that is wrong gathers in `found`. */
export function readYamlFile<Schema extends z.ZodObject>(
  file: string,
  schema: Schema,
  { what, none }: FileKind,
  found: Diagnostic[],
):
  | { readonly data: z.infer<Schema>; readonly positions: Positions; readonly issues: readonly z.core.$ZodIssue[] }
  | undefined {
  const say = sayInto(found, file);
  const text = readSource(file, say);
  if (text === undefined) return undefined;
  const parsed = parseYaml({ file, text });
  found.push(...parsed.diagnostics);
  if (parsed.diagnostics.some(({ rule }) => rule === 'yaml-broken' || rule === 'yaml-too-deep')) return undefined;
  const given = parsed.data;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    say(none, positionAt(parsed.positions, []));
    return undefined;
  }
  // Editors find the schema by this key.
  const { $schema, ...written } = readScalars(parsed, schema) as Record<string, unknown>;
  const draft = { file, data: written, positions: parsed.positions };
  const { data, positions, issues } = parsePruned(schema, draft);
  found.push(...diagnosticsOf(issues, draft, schema, what));
  return data && { data, positions, issues };
}
