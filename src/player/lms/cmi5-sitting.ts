import type { Interaction } from '../interaction.js';
import type { LessonData } from '../lesson-data.js';
import { endInOrder } from './cmi5-end.js';
import type { Cmi5Launch } from './cmi5-launch.js';
import { cmi5Memory } from './cmi5-memory.js';
import type { Opening } from './cmi5-opening.js';
import { VERDICTS, type Verdict } from './cmi5-record.js';
import { cmi5Statements } from './cmi5-statements.js';
import { createVerdicts } from './cmi5-verdicts.js';
import { NO_OUTCOME, type Progress } from './session.js';
import { type Json, type Statement, verbOf } from './statement.js';
import { statementQueue } from './statement-queue.js';
import { duration } from './time.js';

/** One launch, from `initialized` to `terminated`. */
export interface Cmi5Sitting {
  readonly record: (interaction: Interaction) => void;
  readonly commit: (progress: Progress) => Promise<boolean>;
  /** To be called again where the last was not stored: the page is left twice, by a button and by closing it. */
  readonly finish: (unsaved?: Progress) => Promise<boolean>;
}

/** `lang` (BCP 47) is the language of the lesson's words. A launch that does not count begins and ends, and no more. */
export function cmi5Sitting(opening: Opening, launch: Cmi5Launch, lesson: LessonData, lang: string): Cmi5Sitting {
  const { lrs, data, ticket, record: before } = opening;
  const counts = data.standing === 'credit';
  const started = performance.now();
  const statements = cmi5Statements(launch, data, lang);
  const memory = cmi5Memory(lrs, launch, before);
  const queue = statementQueue(lrs, (stored) => verdictsIn(stored).forEach(memory.noteTold));
  let measure: number | undefined;
  let ended = false;
  queue.add(statements.defined('initialized'));

  const verdicts = createVerdicts(lesson, before.told, {
    before: counts ? before.outcome : NO_OUTCOME,
    tell: (verdict, result) => {
      queue.add(statements.defined(verdict, { ...result, duration: duration(memory.spent()) }));
      // The page may be gone before it is known, and a later launch would tell of this failure again.
      if (ended && verdict === 'failed') memory.noteTold(verdict);
    },
  });
  const note = (progress: Progress): void => {
    measure = progress.measure;
    memory.note(progress);
    // Who only reads on has not failed anew.
    if (progress.outcome) verdicts.judge(memory.outcome());
  };
  const inTurn = createTurns();
  /** First what is to be told, then that it was told. */
  const save = () => inTurn(async () => !ended && [await queue.send(), await memory.save()].every(Boolean));
  const finish = endInOrder({
    settle: () => inTurn(queue.send),
    owes: () => counts && memory.owes(),
    keep: async () => !counts || memory.save(true),
    addLast: () => {
      const open = memory.outcome().completion === 'completed' ? undefined : measure;
      queue.add(statements.defined('terminated', terminatedResult(performance.now() - started, open)));
    },
    send: queue.sendLast,
  });

  void save();
  return {
    record: (interaction) => {
      if (counts && !ended) queue.add(statements.answered(interaction));
    },
    commit: async (progress) => {
      if (!counts) return true;
      if (ended) return false;
      note(progress);
      return save();
    },
    finish: (unsaved) => {
      const isNew = counts && !ended;
      ended = true;
      if (isNew && unsaved) note(unsaved);
      if (isNew) verdicts.end();
      ticket.end();
      return finish();
    },
  };
}

/** Each run begins when the one before has ended. */
function createTurns(): (run: () => Promise<boolean>) => Promise<boolean> {
  let last = Promise.resolve(true);
  return (run) => {
    last = last.then(run);
    return last;
  };
}

const verdictsIn = ({ verb }: Statement): Verdict[] => VERDICTS.filter((name) => verbOf(name).id === verb.id);

/** `progress` (0 to 1) is told where the lesson is not completed (9.5.5.1). */
const terminatedResult = (milliseconds: number, progress: number | undefined): Json => ({
  duration: duration(milliseconds),
  ...(progress !== undefined && { extensions: { [PROGRESS]: Math.round(progress * 100) } }),
});

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
