import { type Diagnostic, hintOf, messageOf, type Severity } from '../diagnostic.js';
import { type RuleId, rules } from '../rules.js';
import { type Shard, shardName } from '../shard.js';
import type { FormatContext } from './formatter.js';
import { addressFrom } from './place.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

type SarifContext = Pick<FormatContext, 'root' | 'explain' | 'shard'>;

/** What a log says: its rules in the order of their ids, and its results, each of one of these rules. */
export interface SarifParts {
  readonly rules: readonly { readonly id: string }[];
  readonly results: readonly { readonly ruleId: string }[];
}

/** SARIF 2.1.0 (OASIS): one run, with the rules that it names and what the documents say of them. */
export function formatSarif(found: readonly Diagnostic[], context: SarifContext): string {
  const named = [...new Set(found.map(({ rule }) => rule))].sort();
  const rules = named.map((id) => ruleRecord(id, context));
  return writeSarif({ rules, results: found.map((one) => resultRecord(one, context)) }, context.shard);
}

/** A log as text. A shard's says which one it is, among the properties that are free (§3.8). */
export function writeSarif({ rules, results }: SarifParts, shard?: Shard): string {
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  const run = {
    tool: { driver: { name: 'lessonpack', rules } },
    // §3.14.17: our columns count as JavaScript's strings do.
    columnKind: 'utf16CodeUnits',
    results: results.map(({ ruleId, ...rest }) => ({ ruleId, ruleIndex: places.get(ruleId), ...rest })),
    ...(shard && { properties: { shard: shardName(shard) } }),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleRecord(id: RuleId, { explain }: SarifContext) {
  const markdown = explain(id);
  return {
    id,
    defaultConfiguration: { level: LEVELS[rules[id].severity] },
    // §3.49.13: with Markdown there has to be plain text, and this Markdown reads as such.
    ...(markdown !== undefined && { help: { text: markdown, markdown } }),
  };
}

function resultRecord(one: Diagnostic, { root }: SarifContext) {
  const { rule, severity, file, line, column, allowed } = one;
  const { address, isRelative } = addressFrom(root, file);
  const artifactLocation = { uri: address, ...(isRelative && { uriBaseId: '%SRCROOT%' }) };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: `${messageOf(one)}\n${hintOf(one)}` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
    ...(allowed && { suppressions: [{ kind: 'inSource' }] }),
  };
}
