import type { QuestionData } from '../../player/lesson-data.js';
import type { Cmi5Key } from '../../player/lms/report-key.js';
import type { Topic } from '../../topic/topic.js';
import { urnOf } from '../../topic/urn.js';
import type { Component } from './components.js';
import { delimitedKey } from './delimited-key.js';

const ACTIVITY_TYPES = 'http://adlnet.gov/expapi/activities/';

/** The question and its objectives as activities (xAPI 1.0.3, part two, 2.4.4.1, and appendix C). */
export function cmi5Key(question: QuestionData, topic: Pick<Topic, 'id' | 'lang'>): Cmi5Key {
  const { kind, names, patterns, components } = delimitedKey(question);
  const write = (list: readonly Component[]) =>
    list.map(({ id, words }) => ({ id, description: { [topic.lang]: words } }));
  const lists = Object.entries(components).map(([name, list]) => [name, write(list)]);
  return {
    names,
    object: {
      objectType: 'Activity',
      id: urnOf(topic.id, 'question', question.id),
      definition: {
        type: `${ACTIVITY_TYPES}cmi.interaction`,
        interactionType: kind,
        ...(patterns.length > 0 && { correctResponsesPattern: patterns }),
        ...Object.fromEntries(lists),
      },
    },
    objectives: question.objectives.map((id) => ({
      objectType: 'Activity',
      id: urnOf(topic.id, 'objective', id),
      definition: { type: `${ACTIVITY_TYPES}objective` },
    })),
  };
}
