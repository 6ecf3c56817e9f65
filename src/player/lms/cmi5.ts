import type { LessonData } from '../lesson-data.js';
import type { Cmi5Launch } from './cmi5-launch.js';
import { type Opening, openLaunch } from './cmi5-opening.js';
import { type Cmi5Sitting, cmi5Sitting } from './cmi5-sitting.js';
import { type Kept, type LmsSession, NO_OUTCOME } from './session.js';

/** One launch by a cmi5 LMS, with the lesson whose words are in `lang` (BCP 47). */
export function cmi5Session(launch: Cmi5Launch, lesson: LessonData, lang: string): LmsSession {
  let kept: Kept = { standing: 'over', outcome: NO_OUTCOME, location: '', state: '' };
  let sitting: Cmi5Sitting | undefined;
  return {
    // A state document has no limit.
    capacity: Number.POSITIVE_INFINITY,
    start: async () => {
      const opening = await openLaunch(launch);
      if (opening === undefined) return false;
      if (opening === 'over') return true;
      kept = keptOf(opening, launch);
      sitting = cmi5Sitting(opening, launch, lesson, lang);
      return true;
    },
    resume: () => kept,
    record: (interaction) => {
      sitting?.record(interaction);
      return true;
    },
    commit: (progress) => sitting?.commit(progress) ?? false,
    finish: (unsaved) => sitting?.finish(unsaved) ?? true,
  };
}

function keptOf({ data, record, muted }: Opening, { registration }: Cmi5Launch): Kept {
  const { standing, masteryScore, returnTo } = data;
  return {
    standing,
    outcome: record.outcome,
    location: record.location,
    state: record.state,
    learner: registration,
    muted,
    // 0.57 of a whole is 56.99999999999999 per cent to a computer.
    ...(masteryScore !== undefined && { pass: Number((masteryScore * 100).toFixed(4)) }),
    ...(returnTo !== undefined && { returnTo }),
  };
}
