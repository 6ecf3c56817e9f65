import type { Interaction } from '../interaction.js';
import { cut, REPORT_LENGTH } from '../report-text.js';
import { higherStatus, isFinal, type LessonStatus, lessonStatus, outcomeFrom } from './lesson-status.js';
import type { ScormCalls } from './scorm-calls.js';
import { numberWithin, type ScormVersion, scormSession, standingOf } from './scorm-session.js';
import { type Scorm12Api, scorm12Calls } from './scorm12-api.js';
import { scorm12Report } from './scorm12-report.js';
import type { Readable } from './scorm12-types/scorm12-type.js';
import type { Kept, LmsSession, Outcome, Progress, Standing } from './session.js';
import { timeOfDay, timespan } from './time.js';

/** CMIString4096. Longer texts are cut in silence by some LMSs, and taken whole by others. */
const LONGEST_STATE = 4096;

interface Sitting {
  readonly lms: ScormCalls;
  /** True from the first time that the LMS refused words. */
  strict: boolean;
  /** The status that the LMS has: as it was kept, then as it was told last, which is never lowered. */
  status: string;
  /** The score that the LMS has, in the same way. */
  raw: number | undefined;
}

/** One sitting with a SCORM 1.2 LMS. */
export function scorm12Session(api: Scorm12Api): LmsSession {
  const lms = scorm12Calls(api);
  return scormSession(lms, scorm12Version({ lms, strict: false, status: '', raw: undefined }));
}

/**
 * The order of the calls matters: it is the one that came out right in Moodle, in scorm-again, and against an API that
 * enforces the specification's forms of a response.
 */
function scorm12Version(sitting: Sitting): ScormVersion {
  return {
    capacity: LONGEST_STATE,
    read: () => read(sitting),
    begin: (standing) => begin(sitting, standing),
    record: (at, interaction) => record(sitting, at, interaction),
    write: (progress) => write(sitting, progress),
    writeTime: (milliseconds) => {
      sitting.lms.set('cmi.core.session_time', timespan(milliseconds));
    },
  };
}

function read(sitting: Sitting): Kept {
  const { lms } = sitting;
  const mode = lms.get('cmi.core.lesson_mode');
  const standing = standingOf(mode, lms.get('cmi.core.credit'));
  sitting.status = lms.get('cmi.core.lesson_status');
  sitting.raw = numberWithin(0, 100, lms.get('cmi.core.score.raw'));
  const location = lms.get('cmi.core.lesson_location');
  const state = lms.get('cmi.suspend_data');
  const learner = lms.get('cmi.core.student_id');
  return { standing, outcome: outcomeFrom(sitting.status, sitting.raw), location, state, learner };
}

function begin({ lms, status }: Sitting, standing: Standing): void {
  // The one write of a preview: without it, finishing turns an unset status into completed.
  if (standing === 'preview' && status === 'not attempted') lms.set('cmi.core.lesson_status', 'browsed');
  if (standing !== 'credit' || isFinal(status)) return;
  lms.set('cmi.core.lesson_status', 'incomplete');
  lms.set('cmi.core.exit', 'suspend');
  lms.commit();
}

function record(sitting: Sitting, at: string, interaction: Interaction): boolean {
  const { lms } = sitting;
  const { id, type, objectives, patterns, weighting, response } = scorm12Report(interaction);
  if (!lms.set(`${at}.id`, id)) return false;
  lms.set(`${at}.type`, type);
  objectives.forEach((objective, place) => {
    lms.set(`${at}.objectives.${place}.id`, objective);
  });
  lms.set(`${at}.time`, timeOfDay(interaction.time));
  patterns.forEach((pattern, place) => {
    setReadable(sitting, `${at}.correct_responses.${place}.pattern`, pattern);
  });
  lms.set(`${at}.weighting`, weighting);
  if (response) setReadable(sitting, `${at}.student_response`, response);
  lms.set(`${at}.result`, interaction.result);
  lms.set(`${at}.latency`, timespan(interaction.latency));
  return true;
}

/** Words for the teacher; the specification's form from the first time that the LMS refuses words. */
function setReadable(sitting: Sitting, element: string, { words, code }: Readable): void {
  if (!sitting.strict) {
    if (sitting.lms.set(element, words)) return;
    if (words.length > REPORT_LENGTH && sitting.lms.set(element, cut(words, REPORT_LENGTH))) return;
    sitting.strict = true;
  }
  if (code !== '') sitting.lms.set(element, code);
}

/** Score before status before state before exit. */
function write(sitting: Sitting, { location, outcome, state }: Progress): boolean {
  const { lms } = sitting;
  const taken: boolean[] = [];
  if (location !== undefined) lms.set('cmi.core.lesson_location', cut(location, REPORT_LENGTH));
  if (outcome?.raw !== undefined) {
    sitting.raw = Math.max(outcome.raw, sitting.raw ?? 0);
    lms.set('cmi.core.score.min', 0);
    lms.set('cmi.core.score.max', 100);
    taken.push(lms.set('cmi.core.score.raw', sitting.raw));
  }
  if (outcome) taken.push(setStatus(sitting, outcome));
  taken.push(lms.set('cmi.suspend_data', state));
  if (outcome) lms.set('cmi.core.exit', sitting.status === 'incomplete' ? 'suspend' : '');
  return taken.every(Boolean);
}

function setStatus(sitting: Sitting, outcome: Outcome): boolean {
  const told: LessonStatus = isFinal(sitting.status) ? sitting.status : 'incomplete';
  sitting.status = higherStatus(told, lessonStatus(outcome));
  return sitting.lms.set('cmi.core.lesson_status', sitting.status);
}
