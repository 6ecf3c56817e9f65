import type { Interaction } from '../interaction.js';
import { mergeOutcomes, outcomeIn } from '../outcome.js';
import { cut } from '../report-text.js';
import type { ScormCalls } from './scorm-calls.js';
import { numberWithin, type ScormVersion, scormSession, standingOf } from './scorm-session.js';
import { type Scorm2004Api, scorm2004Calls } from './scorm2004-api.js';
import { writeObjectives } from './scorm2004-objectives.js';
import { scorm2004Report } from './scorm2004-report.js';
import { type Kept, type LmsSession, NO_OUTCOME, type Outcome, type Progress, type Standing } from './session.js';
import { duration, localTime } from './time.js';

/** `cmi.location`. */
const LONGEST_LOCATION = 1000;

interface Sitting {
  readonly lms: ScormCalls;
  /** What the LMS has: as it was kept, then as it was told last. Nothing of it is ever lowered. */
  outcome: Outcome;
  /** The highest progress measure that the LMS was told; undefined for none. */
  measure: number | undefined;
}

/** One sitting with a SCORM 2004 LMS that keeps `capacity` characters of state: 4,000 in the 3rd edition, 64,000 in the 4th. */
export function scorm2004Session(api: Scorm2004Api, capacity: number): LmsSession {
  const lms = scorm2004Calls(api);
  return scormSession(lms, scorm2004Version({ lms, outcome: NO_OUTCOME, measure: undefined }, capacity));
}

/** `adl.nav.request` is never set: Moodle answers the next commit with a page. */
function scorm2004Version(sitting: Sitting, capacity: number): ScormVersion {
  return {
    capacity,
    read: () => read(sitting),
    begin: (standing) => begin(sitting, standing),
    record: (at, interaction) => record(sitting, at, interaction),
    write: (progress) => write(sitting, progress),
    writeTime: (milliseconds) => {
      sitting.lms.set('cmi.session_time', duration(milliseconds));
    },
  };
}

function read(sitting: Sitting): Kept {
  const { lms } = sitting;
  const mode = lms.get('cmi.mode');
  const standing = standingOf(mode, lms.get('cmi.credit'));
  const completion = lms.get('cmi.completion_status');
  const success = lms.get('cmi.success_status');
  const scaled = numberWithin(0, 1, lms.get('cmi.score.scaled'));
  sitting.outcome = outcomeIn(completion, success, scaled === undefined ? undefined : rounded(scaled * 100, 2));
  sitting.measure = numberWithin(0, 1, lms.get('cmi.progress_measure'));
  const location = lms.get('cmi.location');
  const state = lms.get('cmi.suspend_data');
  const learner = lms.get('cmi.learner_id');
  const pass = numberWithin(0, 1, lms.get('cmi.scaled_passing_score'));
  // Some LMSs answer 0 where the manifest names no measure.
  return {
    standing,
    outcome: sitting.outcome,
    location,
    state,
    learner,
    ...(pass && { pass: rounded(pass * 100, 2) }),
  };
}

/**
 * The exit is `suspend` always: after `normal` the next launch is a new attempt without any of the data (RTE 4.2.8), so
 * that whoever looks back at finished work would find nothing of it, and begin it anew as incomplete.
 */
function begin({ lms, outcome }: Sitting, standing: Standing): void {
  if (standing !== 'credit') return;
  if (outcome.completion === 'incomplete') lms.set('cmi.completion_status', 'incomplete');
  lms.set('cmi.exit', 'suspend');
  lms.commit();
}

function record({ lms }: Sitting, at: string, interaction: Interaction): boolean {
  const { id, type, objectives, patterns, weighting, response, result, description } = scorm2004Report(interaction);
  if (!lms.set(`${at}.id`, id)) return false;
  lms.set(`${at}.type`, type);
  objectives.forEach((objective, place) => {
    lms.set(`${at}.objectives.${place}.id`, objective);
  });
  lms.set(`${at}.timestamp`, localTime(interaction.time));
  patterns.forEach((pattern, place) => {
    lms.set(`${at}.correct_responses.${place}.pattern`, pattern);
  });
  lms.set(`${at}.weighting`, weighting);
  if (response !== undefined) lms.set(`${at}.learner_response`, response);
  lms.set(`${at}.result`, result);
  lms.set(`${at}.latency`, duration(interaction.latency));
  if (description !== '') lms.set(`${at}.description`, description);
  return true;
}

/** Score before status before state. */
function write(sitting: Sitting, { location, outcome, objectives, state, measure }: Progress): boolean {
  const { lms } = sitting;
  const taken: boolean[] = [];
  if (location !== undefined) lms.set('cmi.location', cut(location, LONGEST_LOCATION));
  if (outcome) {
    sitting.outcome = mergeOutcomes(sitting.outcome, outcome);
    taken.push(writeOutcome(lms, sitting.outcome));
  }
  if (objectives) taken.push(writeObjectives(lms, objectives));
  writeMeasure(sitting, measure);
  taken.push(lms.set('cmi.suspend_data', state));
  return taken.every(Boolean);
}

function writeOutcome(lms: ScormCalls, { completion, success, raw }: Outcome): boolean {
  const scored = raw === undefined || writeScore(lms, raw);
  const completed = lms.set('cmi.completion_status', completion);
  return (success === 'unknown' || lms.set('cmi.success_status', success)) && scored && completed;
}

function writeScore(lms: ScormCalls, raw: number): boolean {
  lms.set('cmi.score.min', 0);
  lms.set('cmi.score.max', 100);
  const taken = lms.set('cmi.score.raw', raw);
  return lms.set('cmi.score.scaled', rounded(raw / 100, 4)) && taken;
}

/** 1 says that the lesson is complete (RTE 4.2.18), whatever was left out of it; nothing else does. */
function writeMeasure(sitting: Sitting, done: number): void {
  const measure = sitting.outcome.completion === 'completed' ? 1 : Math.min(rounded(done, 2), 0.99);
  if (sitting.measure !== undefined && measure <= sitting.measure) return;
  if (sitting.lms.set('cmi.progress_measure', measure)) sitting.measure = measure;
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
