import { randomUUID } from 'node:crypto';
import { CMI5 } from './statement.js';

/** How the LMS launches a lesson. */
export interface LaunchSettings {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
  /** Of the learner, in which they are launched again and again. */
  readonly registration?: string;
  readonly activityId?: string;
}

/** One launch, as the LMS has it. */
export interface Launched {
  readonly session: string;
  readonly token: string;
  readonly registration: string;
  readonly activityId: string;
  readonly actor: object;
  readonly launchMode: string;
  /** The state document `LMS.LaunchData`. */
  readonly launchData: { readonly contextTemplate: Template; readonly masteryScore?: number };
  /** Whether the token was given out. */
  fetched: boolean;
}

interface Template {
  readonly contextActivities: { readonly grouping: readonly { readonly id: string }[] };
  readonly extensions: Readonly<Record<string, string>>;
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'http://lms.example', name: 'learner 1+1' } };

export function newLaunch(settings: LaunchSettings): Launched {
  const { launchMode = 'Normal', registration = randomUUID(), activityId = 'http://lms.example/au/1' } = settings;
  const { masteryScore, returnURL } = settings;
  const session = randomUUID();
  return {
    session,
    token: Buffer.from(`${session}:secret`).toString('base64'),
    registration,
    activityId,
    actor: ACTOR,
    launchMode,
    launchData: {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'urn:lessonpack:lesson:au' }] },
        extensions: { [`${CMI5}extensions/sessionid`]: session },
      },
      ...{ launchMode, moveOn: 'CompletedAndPassed' },
      ...(masteryScore !== undefined && { masteryScore }),
      ...(returnURL !== undefined && { returnURL }),
    },
    fetched: false,
  };
}

/** What stands after `index.html` in the launch URL (cmi5 8.1). */
export function queryOf({ session, actor, registration, activityId }: Launched, origin: string): string {
  const parameters = { endpoint: `${origin}/xapi`, fetch: `${origin}/fetch/${session}`, registration, activityId };
  const pairs = Object.entries({ ...parameters, actor: JSON.stringify(actor) });
  return `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
