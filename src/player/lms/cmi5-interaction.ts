import { urnOf } from '../../topic/urn.js';
import type { Interaction } from '../interaction.js';
import type { Component, Components } from './delimited/delimited-key.js';
import { delimitedReport } from './delimited/index.js';
import type { Json } from './statement.js';
import { duration } from './time.js';

/** Of a statement about one answered question. */
export interface AnsweredParts {
  readonly object: Json;
  readonly result: Json;
  /** Activities. */
  readonly objectives: readonly Json[];
}

const ACTIVITY_TYPES = 'http://adlnet.gov/expapi/activities/';

/** One interaction in xAPI's form (1.0.3, part two, 2.4.4.1, and appendix C). */
export function answeredParts(
  interaction: Interaction,
  { topic, lang }: { readonly topic: string; readonly lang: string },
): AnsweredParts {
  const { question, description } = interaction;
  const { kind, response, patterns, components = {} } = delimitedReport(interaction);
  return {
    object: {
      objectType: 'Activity',
      id: urnOf(topic, 'question', question.id),
      definition: {
        type: `${ACTIVITY_TYPES}cmi.interaction`,
        ...(description !== '' && { description: { [lang]: description } }),
        interactionType: kind,
        ...(patterns.length > 0 && { correctResponsesPattern: patterns }),
        ...listsOf(components, lang),
      },
    },
    result: {
      ...(response !== undefined && { response }),
      ...judgementOf(interaction),
      duration: duration(interaction.latency),
    },
    objectives: question.objectives.map((id) => ({
      objectType: 'Activity',
      id: urnOf(topic, 'objective', id),
      definition: { type: `${ACTIVITY_TYPES}objective` },
    })),
  };
}

function listsOf(components: Components, lang: string): Json {
  const write = (list: readonly Component[]) => list.map(({ id, words }) => ({ id, description: { [lang]: words } }));
  return Object.fromEntries(Object.entries(components).map(([name, list]) => [name, write(list)]));
}

/** Nothing of what a person has to mark. */
function judgementOf({ result, question: { points } }: Interaction): Json {
  if (result === 'neutral') return {};
  const scaled = typeof result === 'number' ? result : Number(result === 'correct');
  const score = { scaled, raw: Number((scaled * points).toFixed(4)), min: 0, max: points };
  return { success: result === 'correct', score };
}
