import type { z } from 'zod';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { isRuleId, type RuleId } from '../diagnostics/rules.js';
import { childOf, knownKeys } from '../topic/known-keys.js';
import { type Position, positionAt } from '../topic/position.js';
import { describeExpected, describeValue } from './describe.js';
import type { Draft } from './draft.js';

type Issue = z.core.$ZodIssue;

/** What zod found wrong by `schema` in the draft of a topic, or of `what` it is; each at the smallest part that is wrong. */
export function diagnosticsOf(
  issues: readonly Issue[],
  draft: Draft,
  schema: z.ZodObject,
  what = 'topic',
): Diagnostic[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, draft, schema) : [wrongValue(issue, draft, what)],
  );
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, draft: Draft, schema: z.ZodObject): Diagnostic[] {
  const known = knownKeys(schema, draft.data, issue.path);
  return issue.keys.map((key) => {
    const position = positionAt(draft.positions, [...issue.path, key]);
    const args = { key, parent: nameOf(issue.path), nearest: nearest(key, known) ?? '', known: known.join(', ') };
    return diagnostic('unknown-key', draft.file, position, args);
  });
}

function wrongValue(issue: Issue, draft: Draft, what: string): Diagnostic {
  const { path } = issue;
  const value = path.reduce<unknown>(childOf, draft.data);
  const args = {
    key: nameOf(path),
    parent: nameOf(path.slice(0, -1)),
    value: describeValue(value),
    expected: describeExpected(issue),
    what,
  };
  const position = value === undefined ? placeOfMissing(draft, path) : positionAt(draft.positions, path);
  return diagnostic(ruleOf(issue, value), draft.file, position, args);
}

/** A schema's message that is a rule's id is that rule; `id: 12` and `title: 1984` are there, but are no text. */
function ruleOf(issue: Issue, value: unknown): RuleId {
  const rule = isRuleId(issue.message) ? issue.message : undefined;
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    if (rule !== undefined && rule !== 'text-expected') return rule;
    return value === undefined ? 'key-missing' : 'invalid-value';
  }
  if (rule === 'id-missing') return 'id-malformed';
  const noText = rule?.endsWith('-missing') || (issue.code === 'invalid_type' && issue.expected === 'string');
  return noText ? 'text-expected' : (rule ?? 'invalid-value');
}

/** What the topic as a whole lacks is reported in line 1, what a part lacks where the part stands. */
function placeOfMissing(draft: Draft, path: readonly PropertyKey[]): Position {
  return path.length === 1 ? { line: 1, column: 1 } : positionAt(draft.positions, path);
}

/** `quiz`, `question 3`, `choice 2`: the last part of a path, in words; places count from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? '' : String(last);
  const list = String(path.at(-2) ?? 'entry');
  return `${list.replace(/s$/, '')} ${last + 1}`;
}
