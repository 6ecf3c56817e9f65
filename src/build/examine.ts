import { checkTopic } from '../check/index.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { readTopic } from '../read/index.js';
import type { TargetName } from '../targets/index.js';
import { itemIdent } from '../targets/qti12/identifiers.js';
import { positionAt } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';
import { runTarget } from './build-package.js';

/** One source, read and checked. */
export interface Examined {
  readonly file: string;
  /** Absent where the source could not be read so far; present beside errors too. */
  readonly topic?: Topic;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks topics one after the other, and remembers whose ids were taken. */
export function createExaminer(): (file: string) => Promise<Examined> {
  const taken = new Map<string, string>();
  const identifiers = new Map<string, string>();
  return async (file) => {
    const { topic, diagnostics } = await readTopic(file);
    if (!topic) return { file, diagnostics };
    const found = [...diagnostics, ...checkTopic(topic)];
    const first = taken.get(topic.id);
    if (first === undefined) taken.set(topic.id, file);
    else
      found.push(diagnostic('duplicate-topic-id', file, positionAt(topic.positions, ['id']), { id: topic.id, first }));
    found.push(...clashesOf(topic, identifiers));
    return { file, topic, diagnostics: found };
  };
}

/** Topic `a-b` with question `c` and topic `a` with question `b-c` have one identifier in a course: `a-b-c`. */
function clashesOf(topic: Topic, identifiers: Map<string, string>): Diagnostic[] {
  return (topic.quiz?.questions ?? []).flatMap(({ id }, index) => {
    const identifier = itemIdent(topic, id);
    const owner = identifiers.get(identifier);
    if (owner === undefined) identifiers.set(identifier, topic.id);
    if (owner === undefined || owner === topic.id) return [];
    const at = positionAt(topic.positions, ['quiz', 'questions', index, 'id']);
    return [diagnostic('identifier-taken', topic.file, at, { id, identifier, owner })];
  });
}

/** Does this keep a topic from being built? Under `strict` a warning does too, and so does a loss that is not allowed. */
export const isFatal = (found: readonly Diagnostic[], strict: boolean): boolean =>
  found.some(({ severity, allowed }) => severity === 'error' || (strict && !allowed));

/** Checks every file, and what each target would lose of it. */
export async function checkFiles(files: readonly string[], names: readonly TargetName[]): Promise<Diagnostic[]> {
  const examine = createExaminer();
  const all: Diagnostic[] = [];
  for (const file of files) {
    const { topic, diagnostics } = await examine(file);
    all.push(...diagnostics);
    if (!topic || isFatal(diagnostics, false)) continue;
    for (const name of names) all.push(...runTarget(topic, name).losses);
  }
  return all;
}
