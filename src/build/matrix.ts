import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { TargetName } from '../targets/index.js';
import { runTarget } from './build-package.js';
import { type Circumstances, createExaminer, isFatal } from './examine.js';
import { type Fidelity, fidelityOf } from './fidelity.js';

/** What becomes of a topic in each of some targets. */
export interface Matrix {
  readonly topic: string;
  readonly file: string;
  readonly columns: readonly Column[];
}

/** What becomes of a topic in one target. The questions are the same in every column, in the same order. */
export interface Column extends Fidelity {
  readonly target: TargetName;
  readonly losses: readonly Diagnostic[];
}

/** The matrix of each topic without errors, and every problem that was found on the way. */
export async function matricesOf(
  files: readonly string[],
  names: readonly TargetName[],
  circumstances?: Circumstances,
): Promise<{ matrices: Matrix[]; diagnostics: Diagnostic[] }> {
  const examine = createExaminer(circumstances);
  const matrices: Matrix[] = [];
  const all: Diagnostic[] = [];
  for (const file of files) {
    const { topic, diagnostics } = await examine(file);
    all.push(...diagnostics);
    if (!topic || isFatal(diagnostics, false)) continue;
    const columns = names.map((target) => {
      const { losses } = runTarget(topic, target);
      return { target, losses, ...fidelityOf(topic, losses) };
    });
    matrices.push({ topic: topic.id, file, columns });
  }
  return { matrices, diagnostics: all };
}
