import { type Diagnostic, messageOf } from '../diagnostics/diagnostic.js';
import { effectOf } from '../diagnostics/rules.js';
import type { Fidelity, Part } from './fidelity.js';

/** What a target loses as programs read it, in build.json and in the matrix: all losses, then part by part. */
export const fidelityRecord = ({
  losses,
  lesson,
  questions,
}: Fidelity & { readonly losses: readonly Diagnostic[] }): object => ({
  losses: losses.map(lossRecord),
  lesson: partRecord(lesson),
  questions: questions.map(({ id, type, ...part }) => ({ id, type, ...partRecord(part) })),
});

const partRecord = ({ status, losses }: Part): object => ({
  status,
  losses: [...new Set(losses.map(({ rule }) => rule))],
});

function lossRecord(loss: Diagnostic): object {
  const { rule, file, line, column, allowed } = loss;
  const record = { rule, effect: effectOf(rule), file, line, column, message: messageOf(loss) };
  return allowed ? { ...record, allowed } : record;
}
