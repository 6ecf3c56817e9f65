import { asRecord, asText, parseRecord, webAddress } from './json.js';
import type { Standing } from './session.js';

/** What the LMS lays down for this launch (cmi5 10.0). */
export interface LaunchData {
  /** Part of the context of every statement. */
  readonly contextTemplate: Readonly<Record<string, unknown>>;
  readonly standing: Standing;
  /** 0 to 1; undefined where the LMS has none. */
  readonly masteryScore: number | undefined;
  /** Where the learner is to go after leaving. */
  readonly returnTo: string | undefined;
}

/** IRI of the session's id among the extensions of a context. */
const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

const STANDINGS: Readonly<Record<string, Standing>> = { Browse: 'preview', Review: 'review' };

/** The state document `LMS.LaunchData` → what the lesson needs of it; undefined where it is none. */
export function parseLaunchData(text: string): LaunchData | undefined {
  const data = parseRecord(text);
  if (typeof data.contextTemplate !== 'object') return undefined;
  const { masteryScore } = data;
  return {
    contextTemplate: asRecord(data.contextTemplate),
    standing: STANDINGS[asText(data.launchMode)] ?? 'credit',
    masteryScore: typeof masteryScore === 'number' && masteryScore >= 0 && masteryScore <= 1 ? masteryScore : undefined,
    returnTo: webAddress(asText(data.returnURL)),
  };
}

/** The id that the LMS gave to this launch. */
export const sessionIdOf = ({ contextTemplate }: LaunchData): string =>
  String(asRecord(contextTemplate.extensions)[SESSION_ID] ?? '');
