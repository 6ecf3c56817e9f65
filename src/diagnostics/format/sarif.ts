import { type Diagnostic, hintOf, messageOf, type Severity } from '../diagnostic.js';
import { type RuleId, rules } from '../rules.js';
import type { FormatContext } from './formatter.js';
import { addressFrom } from './place.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>;

type SarifContext = Pick<FormatContext, 'root' | 'explain'>;

/** SARIF 2.1.0 (OASIS): one run, with the rules that it names and what the documents say of them. */
export function formatSarif(found: readonly Diagnostic[], context: SarifContext): string {
  const named = [...new Set(found.map(({ rule }) => rule))].sort();
  const run = {
    tool: { driver: { name: 'lessonpack', rules: named.map((id) => ruleRecord(id, context)) } },
    // §3.14.17: our columns count as JavaScript's strings do.
    columnKind: 'utf16CodeUnits',
    results: found.map((one) => resultRecord(one, named.indexOf(one.rule), context)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleRecord(id: RuleId, { explain }: SarifContext): object {
  const markdown = explain(id);
  return {
    id,
    defaultConfiguration: { level: LEVELS[rules[id].severity] },
    // §3.49.13: with Markdown there has to be plain text, and this Markdown reads as such.
    ...(markdown !== undefined && { help: { text: markdown, markdown } }),
  };
}

function resultRecord(one: Diagnostic, ruleIndex: number, { root }: SarifContext): object {
  const { rule, severity, file, line, column, allowed } = one;
  const { address, isRelative } = addressFrom(root, file);
  const artifactLocation = { uri: address, ...(isRelative && { uriBaseId: '%SRCROOT%' }) };
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${messageOf(one)}\n${hintOf(one)}` },
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } }],
    ...(allowed && { suppressions: [{ kind: 'inSource' }] }),
  };
}
