import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import type { Position } from '../topic/position.js';

/** Reports a problem in the source that is being read. */
export type Say = (rule: RuleId, at: Position, args?: RuleArgs) => void;

/** What is said of `file` gathers in `found`. */
export function sayInto(found: Diagnostic[], file: string): Say {
  return (rule, at, args) => found.push(diagnostic(rule, file, at, args));
}
