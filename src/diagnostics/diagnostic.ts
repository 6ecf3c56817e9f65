import type { Position } from '../topic/position.js';
import { type RuleArgs, type RuleId, rules } from './rules.js';

export type Severity = 'error' | 'warning' | 'info';

/** A problem in a source, as data: nothing is thrown for what an author can mend. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly args: RuleArgs;
  /** A loss that the topic's `allow-loss` names: no error under --strict. */
  readonly allowed?: true;
}

/** Where a stage says what it found. */
export type Report = (diagnostic: Diagnostic) => void;

/** A diagnostic of `rule`, whose severity and wording stand in the catalogue. */
export function diagnostic(rule: RuleId, file: string, at: Position, args: RuleArgs = {}): Diagnostic {
  return { rule, severity: rules[rule].severity, file: at.file ?? file, line: at.line, column: at.column, args };
}

/** One sentence: what is wrong. */
export const messageOf = (found: Diagnostic): string => rules[found.rule].message(found.args);

/** One sentence: how to mend it. */
export const hintOf = (found: Diagnostic): string => rules[found.rule].hint(found.args);

/** Each once, file by file: a topic's problems are met again in the courses that name it. */
export function withoutRepeats(found: readonly Diagnostic[]): Diagnostic[] {
  // What two are compared by takes more memory than they do: of one file at a time it is little.
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of found) {
    const ofFile = byFile.get(one.file);
    if (ofFile) ofFile.push(one);
    else byFile.set(one.file, [one]);
  }
  return [...byFile.values()].flatMap((ofFile) => [
    ...new Map(ofFile.map((one) => [JSON.stringify(one), one])).values(),
  ]);
}

const ruleNames = new Map((Object.keys(rules) as RuleId[]).map((rule) => [rule, rule]));

/** The same with the rule's own words and with `file`, where they are copies of these. */
export const sharingWords = (found: Diagnostic, file: string): Diagnostic => ({
  ...found,
  rule: ruleNames.get(found.rule) ?? found.rule,
  severity: rules[found.rule].severity,
  file: found.file === file ? file : found.file,
});

/** Does it keep a topic from being built? Under `strict` a warning does too, and so does a loss that is not allowed. */
export const isFailure = ({ severity, allowed }: Diagnostic, strict: boolean): boolean =>
  severity === 'error' || (strict && !allowed);

/** By file, then place, then rule, then message: the same order in every run, and in every shard of one. */
export function sortDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [...found].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(messageOf(a), messageOf(b)),
  );
}
