import { diagnostic, type Report } from '../diagnostics/diagnostic.js';
import type { RuleId } from '../diagnostics/rules.js';
import type { Position } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';

type Lose = (rule: RuleId, args?: Readonly<Record<string, string | number>>) => void;

/** Reports what a target cannot hold of a question, each rule once, however often the question's texts break it. */
export const questionLosses = (
  target: string,
  topic: Topic,
  { id, at }: { readonly id: string; readonly at: Position },
  report: Report,
): Lose => lossesAt(topic, at, { target, question: id }, report);

/** The same of any part of a topic: `named` is what all its messages name. */
export function lossesAt(topic: Topic, at: Position, named: Readonly<Record<string, string>>, report: Report): Lose {
  const said = new Set<RuleId>();
  return (rule, args) => {
    if (said.has(rule)) return;
    said.add(rule);
    report(diagnostic(rule, topic.file, at, { ...named, ...args }));
  };
}
