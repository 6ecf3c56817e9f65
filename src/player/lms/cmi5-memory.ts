import { mergeOutcomes } from '../outcome.js';
import type { Cmi5Launch } from './cmi5-launch.js';
import { keepingRequest } from './cmi5-opening.js';
import type { Cmi5Record, Verdict } from './cmi5-record.js';
import type { Outcome, Progress } from './session.js';
import { isSuccess, type Lrs } from './xapi.js';

/** The lesson's own document in the LRS, and what is not in it yet. */
export interface Cmi5Memory {
  /** Takes an event in; nothing is lowered. */
  readonly note: (progress: Progress) => void;
  readonly outcome: () => Outcome;
  /** The LRS has this statement. */
  readonly noteTold: (verdict: Verdict) => void;
  /** Milliseconds of all launches, this one among them. */
  readonly spent: () => number;
  /** Whether work of the learner's is not known to be saved. */
  readonly owes: () => boolean;
  /** Saves what is unsaved. `last`: the time as well, and on its way even where the page goes away. */
  readonly save: (last?: boolean) => Promise<boolean>;
}

export function cmi5Memory(lrs: Lrs, launch: Cmi5Launch, kept: Cmi5Record): Cmi5Memory {
  const started = performance.now();
  const spent = (): number => Math.round(kept.spent + performance.now() - started);
  let record = kept;
  let saved = JSON.stringify(kept);
  let savedWork = workIn(kept);

  const put = async (text: string, keepalive: boolean): Promise<boolean> =>
    isSuccess(await lrs({ ...keepingRequest(launch, text), keepalive }));
  return {
    note: ({ location = record.location, outcome = record.outcome, state }) => {
      record = { ...record, location, state, outcome: mergeOutcomes(record.outcome, outcome) };
    },
    outcome: () => record.outcome,
    noteTold: (verdict) => {
      if (!record.told.includes(verdict)) record = { ...record, told: [...record.told, verdict] };
    },
    spent,
    owes: () => workIn(record) !== savedWork,
    save: async (last = false) => {
      const work = workIn(record);
      const content = JSON.stringify(record);
      if (content === saved && !last) return true;
      const text = JSON.stringify({ ...record, spent: spent() });
      // Too long for a page that goes away, it may still be taken while the page stays.
      const taken = (last && (await put(text, true))) || (await put(text, false));
      if (taken) [saved, savedWork] = [content, work];
      return taken;
    },
  };
}

/** Without the time, and without what was told. */
const workIn = ({ location, outcome, state }: Cmi5Record): string => JSON.stringify({ location, outcome, state });
