import type { Interaction } from '../interaction.js';
import { answeredParts } from './cmi5-interaction.js';
import type { Cmi5Launch } from './cmi5-launch.js';
import { type LaunchData, sessionIdOf } from './cmi5-launch-data.js';
import { asList, asRecord } from './json.js';
import { type Json, type Statement, verbOf } from './statement.js';
import { derivedUuid } from './uuid.js';

/** Verbs that cmi5 defines (9.3), as far as a lesson uses them. */
export type Cmi5Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

/** Writes the statements of one launch. */
export interface Cmi5Statements {
  /** One that cmi5 defines. */
  readonly defined: (verb: Cmi5Verb, result?: Json) => Statement;
  /** One that cmi5 allows: the answer to one question. */
  readonly answered: (interaction: Interaction) => Statement;
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const CATEGORY = { cmi5: { id: `${CMI5}categories/cmi5` }, moveOn: { id: `${CMI5}categories/moveon` } };
const MASTERY_SCORE = `${CMI5}extensions/masteryscore`;

/** Statements about the whole registration, which may have each of them once (9.3); the others are about this launch. */
const ONCE: readonly Cmi5Verb[] = ['completed', 'passed'];
/** These judge (9.6.2.2). */
const JUDGING: readonly Cmi5Verb[] = ['completed', 'passed', 'failed'];

/** `lang` (BCP 47) is the language of the lesson's words. */
export function cmi5Statements(
  { actor, registration, activityId }: Cmi5Launch,
  data: LaunchData,
  lang: string,
): Cmi5Statements {
  const { contextTemplate, masteryScore } = data;
  const timestamp = createTimestamps();
  /** The template, with more; nothing of it is overwritten (10.0). */
  const contextWith = (activities: Readonly<Record<string, readonly Json[]>>, extensions: Json = {}): Json => {
    const given = asRecord(contextTemplate.contextActivities);
    const added = Object.entries(activities).map(([kind, list]) => [kind, [...asList(given[kind]), ...list]]);
    return {
      ...contextTemplate,
      registration,
      contextActivities: { ...given, ...Object.fromEntries(added) },
      extensions: { ...extensions, ...asRecord(contextTemplate.extensions) },
    };
  };
  return {
    defined: (verb, result) => {
      const judges = JUDGING.includes(verb);
      const byScore = masteryScore !== undefined && (verb === 'passed' || verb === 'failed');
      const scope = ONCE.includes(verb) ? [] : [sessionIdOf(data)];
      return {
        id: derivedUuid(registration, activityId, verb, ...scope),
        actor,
        verb: verbOf(verb),
        object: { objectType: 'Activity', id: activityId },
        ...(result && { result }),
        context: contextWith(
          { category: judges ? [CATEGORY.cmi5, CATEGORY.moveOn] : [CATEGORY.cmi5] },
          byScore ? { [MASTERY_SCORE]: masteryScore } : {},
        ),
        timestamp: timestamp(new Date(), verb === 'terminated'),
      };
    },
    answered: (interaction) => {
      const { object, result, objectives } = answeredParts(interaction, lang);
      const parent = [{ objectType: 'Activity', id: activityId }];
      return {
        // A later launch may give it again, not knowing that it arrived.
        id: derivedUuid(registration, activityId, 'answered', interaction.question.id, interaction.time.toISOString()),
        actor,
        verb: verbOf('answered'),
        object,
        result,
        context: contextWith({ parent, ...(objectives.length > 0 && { other: objectives }) }),
        timestamp: timestamp(interaction.time),
      };
    },
  };
}

/** Nothing is before the first statement or after the last, whoever sets the clock meanwhile: cmi5 orders by them. */
function createTimestamps(): (time: Date, isLast?: boolean) => string {
  let first: number | undefined;
  let latest = 0;
  return (time, isLast = false) => {
    const at = Math.max(time.getTime(), isLast ? latest : (first ?? 0));
    first ??= at;
    latest = Math.max(latest, at);
    return new Date(at).toISOString();
  };
}
