import type { Interaction } from '../interaction.js';
import { identifier } from '../report-text.js';
import { scorm12TypeOf } from './scorm12-types/index.js';
import type { InteractionType, Readable } from './scorm12-types/scorm12-type.js';

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
  const type = scorm12TypeOf(question);
  return {
    id: identifier(question.id),
    type: type.interaction(question),
    objectives: question.objectives.map(identifier),
    patterns: type.patterns(question),
    weighting: question.points,
    response: response === undefined ? undefined : type.report(response, question),
  };
}
