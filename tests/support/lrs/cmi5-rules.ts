import type { Launched } from './launches.js';
import { CMI5, hasCategory, isDefined, type Received, sessionOf, verbOf } from './statement.js';

// The rules for assignable units' statements: cmi5 (Quartz, 1st edition), sections 7.1 and 9.

const DEFINED = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const DURATION = /^PT(?:\d+H)?(?:\d+M)?\d+(?:\.\d{1,2})?S$/;

/** What is wrong with a statement, given those of the same registration that are stored: one line a rule. */
export function cmi5Problems(statement: Received, launched: Launched, stored: readonly Received[]): string[] {
  const verb = verbOf(statement);
  const session = stored.filter((one) => sessionOf(one) === launched.session).map(verbOf);
  const rules = {
    'the first statement is initialized': session.length > 0 || verb === 'initialized',
    'nothing follows terminated': !session.includes('terminated'),
    'the actor is the launch’s': JSON.stringify(statement.actor) === JSON.stringify(launched.actor),
    'the registration is the launch’s': statement.context.registration === launched.registration,
    'the session is the launch’s': sessionOf(statement) === launched.session,
    'the context has the template’s grouping': (statement.context.contextActivities.grouping ?? []).some(
      ({ id }) => id === 'urn:lessonpack:lesson:au',
    ),
    'the time is in UTC': statement.timestamp.endsWith('Z'),
  };
  const more = isDefined(statement) ? definedRules(statement, launched, stored) : allowedRules(statement, launched);
  return Object.entries({ ...rules, ...more }).flatMap(([rule, kept]) => (kept ? [] : [`${verb}: ${rule}`]));
}

function definedRules(statement: Received, launched: Launched, stored: readonly Received[]): Record<string, boolean> {
  const verb = verbOf(statement);
  const { success, completion, score, duration } = statement.result ?? {};
  const defined = stored.filter(isDefined);
  const registration = defined.map(verbOf);
  const session = defined.filter((one) => sessionOf(one) === launched.session).map(verbOf);
  const judges = success !== undefined || completion !== undefined;
  return {
    'the verb is cmi5’s': DEFINED.includes(verb),
    'once a session': !session.includes(verb),
    'one of passed and failed a session': !(
      ['passed', 'failed'].includes(verb) &&
      (session.includes('passed') || session.includes('failed'))
    ),
    'once a registration': !(['completed', 'passed'].includes(verb) && registration.includes(verb)),
    'no failed after passed': !(verb === 'failed' && registration.includes('passed')),
    'nothing but the frame outside normal launches':
      launched.launchMode === 'Normal' || ['initialized', 'terminated'].includes(verb),
    'the object is the activity': statement.object.id === launched.activityId,
    'success of passed and failed alone': success === { passed: true, failed: false }[verb],
    'completion of completed alone': completion === (verb === 'completed' ? true : undefined),
    'a score of passed and failed alone': score === undefined || ['passed', 'failed'].includes(verb),
    'a duration but for initialized': verb === 'initialized' || DURATION.test(duration ?? ''),
    'moveon where it judges': hasCategory(statement, 'moveon') === judges,
    ...scoreRules(statement, launched),
  };
}

function scoreRules(statement: Received, { launchData }: Launched): Record<string, boolean> {
  const { score, success } = statement.result ?? {};
  if (!score) return {};
  const { masteryScore } = launchData;
  const reached = masteryScore === undefined || success === score.scaled >= masteryScore;
  return {
    'scaled from 0 to 1': score.scaled >= 0 && score.scaled <= 1,
    'whole raw scores within their limits':
      [score.raw, score.min, score.max].every(Number.isInteger) && score.raw >= score.min && score.raw <= score.max,
    'judged by the mastery score': reached,
    'the mastery score is named': statement.context.extensions[`${CMI5}extensions/masteryscore`] === masteryScore,
  };
}

function allowedRules(statement: Received, { launchMode }: Launched): Record<string, boolean> {
  return {
    'no moveon': !hasCategory(statement, 'moveon'),
    'no results outside normal launches': launchMode === 'Normal',
    'what a response names is listed': namesListed(statement),
  };
}

/** Every identifier in the response and the patterns is one of the definition's components. */
function namesListed({ object: { definition }, result }: Received): boolean {
  const { interactionType = '', correctResponsesPattern = [] } = definition ?? {};
  const ids = (list: 'choices' | 'source' | 'target') => (definition?.[list] ?? []).map(({ id }) => id);
  return [...correctResponsesPattern, result?.response ?? ''].filter(Boolean).every((text) => {
    const parts = text.split('[,]');
    if (['choice', 'sequencing'].includes(interactionType)) return parts.every((id) => ids('choices').includes(id));
    if (interactionType !== 'matching') return true;
    return parts
      .map((pair) => pair.split('[.]'))
      .every(([left = '', right = '']) => ids('source').includes(left) && ids('target').includes(right));
  });
}
