import type { Interaction, Readable } from '../interaction.js';
import { cut, REPORT_LENGTH } from '../report-text.js';
import { higherStatus, isFinal, type LessonStatus, lessonStatus, outcomeFrom } from './lesson-status.js';
import { guardCalls, type Scorm12Api, type Scorm12Calls } from './scorm12-api.js';
import { scorm12Report } from './scorm12-report.js';
import type { Kept, LmsSession, Outcome, Progress, Standing } from './session.js';
import { timeOfDay, timespan } from './time.js';

/** CMIString4096. Longer texts are cut in silence by some LMSs, and taken whole by others. */
const LONGEST_STATE = 4096;

interface Sitting {
  readonly lms: Scorm12Calls;
  /** Milliseconds on a clock that nobody sets. */
  readonly started: number;
  open: boolean;
  /** Nothing may be written in a preview, a review, or without credit: an LMS would save it over what counts. */
  silent: boolean;
  /** True from the first time that the LMS refused words. */
  strict: boolean;
  /** Index of the next interaction. */
  records: number;
  /** The status that the LMS was told last, which is never lowered. */
  status: LessonStatus;
}

/**
 * One sitting with a SCORM 1.2 LMS. The order of the calls matters: it is the one that came out right in Moodle, in
 * scorm-again, and against an API that enforces the specification's forms of a response.
 */
export function scorm12Session(api: Scorm12Api): LmsSession {
  const lms = guardCalls(api);
  const sitting: Sitting = {
    lms,
    started: performance.now(),
    open: false,
    silent: true,
    strict: false,
    records: 0,
    status: 'incomplete',
  };
  return {
    capacity: LONGEST_STATE,
    start: () => {
      sitting.open = lms.initialize();
      return sitting.open;
    },
    resume: () => resume(sitting),
    record: (interaction) => sitting.silent || record(sitting, interaction),
    commit: (progress) => {
      if (sitting.silent) return true;
      const taken = write(sitting, progress);
      return lms.commit() && taken;
    },
    finish: (unsaved) => !sitting.open || finish(sitting, unsaved),
  };
}

function resume(sitting: Sitting): Kept {
  const { lms } = sitting;
  const mode = lms.get('cmi.core.lesson_mode');
  const standing = standingOf(mode, lms.get('cmi.core.credit'));
  const status = lms.get('cmi.core.lesson_status');
  const raw = lms.get('cmi.core.score.raw');
  const location = lms.get('cmi.core.lesson_location');
  const state = lms.get('cmi.suspend_data');
  sitting.records = Math.max(0, Math.floor(Number(lms.get('cmi.interactions._count')))) || 0;
  sitting.silent = standing !== 'credit';
  if (isFinal(status)) sitting.status = status as LessonStatus;
  else if (!sitting.silent) {
    lms.set('cmi.core.lesson_status', 'incomplete');
    lms.set('cmi.core.exit', 'suspend');
    lms.commit();
  }
  // The one write of a preview: without it, finishing turns an unset status into completed.
  if (standing === 'preview' && status === 'not attempted') lms.set('cmi.core.lesson_status', 'browsed');
  return { standing, outcome: outcomeFrom(status, scoreOf(raw)), location, state };
}

function record(sitting: Sitting, interaction: Interaction): boolean {
  const { lms } = sitting;
  const { id, type, objectives, patterns, weighting, response } = scorm12Report(interaction);
  const at = `cmi.interactions.${sitting.records}`;
  // A record without an id would be a gap, after which an LMS takes no further one.
  if (!lms.set(`${at}.id`, id)) return false;
  sitting.records += 1;
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

/** False where the LMS does not take what the learner would miss: score, status or state. */
function write(sitting: Sitting, { location, outcome, state }: Progress): boolean {
  const { lms } = sitting;
  const taken: boolean[] = [];
  if (location !== undefined) lms.set('cmi.core.lesson_location', cut(location, REPORT_LENGTH));
  if (outcome?.raw !== undefined) {
    lms.set('cmi.core.score.min', 0);
    lms.set('cmi.core.score.max', 100);
    taken.push(lms.set('cmi.core.score.raw', outcome.raw));
  }
  if (outcome) taken.push(setStatus(sitting, outcome));
  taken.push(lms.set('cmi.suspend_data', state));
  if (outcome) lms.set('cmi.core.exit', sitting.status === 'incomplete' ? 'suspend' : '');
  setTime(sitting);
  return taken.every(Boolean);
}

function setStatus(sitting: Sitting, outcome: Outcome): boolean {
  sitting.status = higherStatus(sitting.status, lessonStatus(outcome));
  return sitting.lms.set('cmi.core.lesson_status', sitting.status);
}

/** No commit: finishing stores. */
function finish(sitting: Sitting, unsaved: Progress | undefined): boolean {
  let taken = true;
  if (!sitting.silent) {
    if (unsaved) taken = write(sitting, unsaved);
    else setTime(sitting);
  }
  taken = sitting.lms.finish() && taken;
  sitting.open = false;
  sitting.silent = true;
  return taken;
}

function setTime({ lms, started }: Sitting): void {
  lms.set('cmi.core.session_time', timespan(performance.now() - started));
}

function standingOf(mode: string, credit: string): Standing {
  if (mode === 'browse') return 'preview';
  if (mode === 'review') return 'review';
  // An empty mode counts as normal.
  return credit === 'no-credit' ? 'no-credit' : 'credit';
}

function scoreOf(raw: string): number | undefined {
  const score = raw.trim() === '' ? Number.NaN : Number(raw);
  return score >= 0 && score <= 100 ? score : undefined;
}
