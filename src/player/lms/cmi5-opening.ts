import type { Cmi5Launch } from './cmi5-launch.js';
import { type LaunchData, parseLaunchData } from './cmi5-launch-data.js';
import { type Cmi5Record, parseCmi5Record } from './cmi5-record.js';
import { type Ticket, takeTicket } from './cmi5-token.js';
import { asText, parseRecord } from './json.js';
import { connectLrs, isSuccess, type Lrs, type LrsAnswer, type LrsRequest } from './xapi.js';

/** What a launch begins with. */
export interface Opening {
  readonly lrs: Lrs;
  readonly ticket: Ticket;
  readonly data: LaunchData;
  /** What earlier launches left. */
  readonly record: Cmi5Record;
  /** The learner wants no sound. */
  readonly muted: boolean;
}

/** Id of the state document that is the lesson's own. */
const STATE_ID = 'lessonpack';

/** Names a document of the learner's work on this lesson. */
const stateParameters = ({ actor, activityId, registration }: Cmi5Launch, stateId: string) => ({
  activityId,
  agent: JSON.stringify(actor),
  registration,
  stateId,
});

/** The request that keeps `text` as the lesson's own document. */
export const keepingRequest = (launch: Cmi5Launch, text: string): LrsRequest => ({
  method: 'PUT',
  resource: 'activities/state',
  parameters: stateParameters(launch, STATE_ID),
  body: text,
});

/** `over` where the launch is; undefined where the LMS or its LRS does not answer as cmi5 wants it. */
export async function openLaunch(launch: Cmi5Launch): Promise<Opening | 'over' | undefined> {
  const ticket = await takeTicket(launch.fetch);
  if (ticket === undefined || ticket === 'over') return ticket;
  const lrs = connectLrs(launch.endpoint, ticket.authorisation);
  const read = (stateId: string) =>
    insist(() => lrs({ method: 'GET', resource: 'activities/state', parameters: stateParameters(launch, stateId) }));
  const agent = JSON.stringify(launch.actor);
  const [data, kept, wishes] = await Promise.all([
    read('LMS.LaunchData'),
    read(STATE_ID),
    // It has to be asked for (11.0); nothing depends on the answer.
    lrs({ method: 'GET', resource: 'agents/profile', parameters: { agent, profileId: 'cmi5LearnerPreferences' } }),
  ]);
  if (ticket.isOld && (data.status === 401 || data.status === 403)) return 'over';
  const launchData = isSuccess(data) ? parseLaunchData(data.text) : undefined;
  // What cannot be read would be overwritten by a fresh start.
  if (!launchData || !(isSuccess(kept) || kept.status === 404)) return undefined;
  return {
    lrs,
    ticket,
    data: launchData,
    record: parseCmi5Record(isSuccess(kept) ? kept.text : ''),
    muted: asText(parseRecord(wishes.text).audioPreference) === 'off',
  };
}

/** Milliseconds between the tries. */
const PAUSES = [300, 1000];

/** Asks again where nobody answered, or the server had a fault. */
async function insist(ask: () => Promise<LrsAnswer>): Promise<LrsAnswer> {
  let answer = await ask();
  for (const pause of PAUSES) {
    if (answer.status !== 0 && answer.status < 500) break;
    await new Promise((done) => setTimeout(done, pause));
    answer = await ask();
  }
  return answer;
}
