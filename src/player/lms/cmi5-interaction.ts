import type { Interaction } from '../interaction.js';
import { responseOf } from './delimited/index.js';
import type { Cmi5Key } from './report-key.js';
import type { Json } from './statement.js';
import { duration } from './time.js';

/** Of a statement about one answered question. */
export interface AnsweredParts {
  readonly object: Json;
  readonly result: Json;
  /** Activities. */
  readonly objectives: readonly Json[];
}

/** One interaction in xAPI's form (1.0.3, part two, 2.4.4.1, and appendix C); `lang` (BCP 47) is that of its words. */
export function answeredParts(interaction: Interaction, lang: string): AnsweredParts {
  const { question, description, latency } = interaction;
  // Lessons for cmi5 are built with it.
  const { object, objectives } = question.report as Cmi5Key;
  const response = responseOf(interaction);
  const words = description !== '' && { description: { [lang]: description } };
  return {
    object: { ...object, definition: { ...object.definition, ...words } },
    result: {
      ...(response !== undefined && { response }),
      ...judgementOf(interaction),
      duration: duration(latency),
    },
    objectives,
  };
}

/** Nothing of what a person has to mark. */
function judgementOf({ result, question: { points } }: Interaction): Json {
  if (result === 'neutral') return {};
  const scaled = typeof result === 'number' ? result : Number(result === 'correct');
  const score = { scaled, raw: Number((scaled * points).toFixed(4)), min: 0, max: points };
  return { success: result === 'correct', score };
}
