import type { Interaction, InteractionType, Readable } from '../interaction.js';
import { moduleOf } from '../questions/index.js';
import { identifier } from '../report-text.js';

/** One interaction as SCORM 1.2 names its parts. */
export interface Scorm12Report {
  /** CMIIdentifier: the question's id. */
  readonly id: string;
  readonly type: InteractionType;
  readonly objectives: readonly string[];
  /** One for each accepted answer. */
  readonly patterns: readonly Readable[];
  /** The question's points. */
  readonly weighting: number;
  /** Undefined where nothing was answered. */
  readonly response: Readable | undefined;
}

export function scorm12Report({ question, response }: Interaction): Scorm12Report {
  const module = moduleOf(question);
  return {
    id: identifier(question.id),
    type: module.interaction(question),
    objectives: question.objectives.map(identifier),
    patterns: module.patterns(question),
    weighting: question.points,
    response: response === undefined ? undefined : module.report(response, question),
  };
}
