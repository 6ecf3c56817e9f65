import { type Diagnostic, hintOf, messageOf } from '../diagnostic.js';

/** `{ "diagnostics": [{ rule, severity, file, line, column, message, hint }] }`, for programs. A loss that its topic allows is `allowed` too. */
export const formatJson = (found: readonly Diagnostic[]): string =>
  `${JSON.stringify({ diagnostics: found.map(diagnosticRecord) }, null, 2)}\n`;

/** A diagnostic as programs read it. */
export function diagnosticRecord(found: Diagnostic): object {
  const { rule, severity, file, line, column, allowed } = found;
  const record = { rule, severity, file, line, column, message: messageOf(found), hint: hintOf(found) };
  return allowed ? { ...record, allowed } : record;
}
