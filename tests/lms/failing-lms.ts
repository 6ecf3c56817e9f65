/* An LMS that fails on command. It runs in the LMS's page, so what is here refers to nothing outside its functions. */

/** What a standard calls its API and the elements that the tests look at. */
export interface Dialect {
  readonly api: string;
  readonly methods: Readonly<Record<'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError', string>>;
  /** What the LMS says to a learner's first launch, by element. */
  readonly first: Readonly<Record<string, string>>;
  readonly score: string;
  /** Elements with what they may say, from the lowest. */
  readonly ranks: Readonly<Record<string, readonly string[]>>;
}

export const SCORM12: Dialect = {
  api: 'API',
  methods: {
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
  },
  first: {
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.student_id': 'learner-1',
  },
  score: 'cmi.core.score.raw',
  ranks: { 'cmi.core.lesson_status': ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] },
};

export const SCORM2004: Dialect = {
  api: 'API_1484_11',
  methods: {
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  first: {
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    'cmi.mode': 'normal',
    'cmi.credit': 'credit',
    'cmi.learner_id': 'learner-1',
  },
  score: 'cmi.score.scaled',
  ranks: {
    'cmi.completion_status': ['unknown', 'not attempted', 'incomplete', 'completed'],
    'cmi.success_status': ['unknown', 'failed', 'passed'],
  },
};

/**
 * `refuse`: every call is answered with false, as after a session has expired. `unsaved`: values are taken, and the commit
 * is answered with false. `unheard`: so it is, though all is stored. `throw`: every call throws.
 */
export type Behaviour = 'well' | 'refuse' | 'unsaved' | 'unheard' | 'throw';

/** `window.failing` in the LMS's page. */
export interface FailingLms {
  how: Behaviour;
  /** Milliseconds that a commit holds up the page. */
  wait: number;
  /** What was committed, by element. */
  store: Readonly<Record<string, string>>;
  commits: number;
  /** Commits that were asked for, taken or not. */
  attempts: number;
  /** After so many calls everything stops, as where a computer loses its power. */
  callsLeft: number;
  /** Offers the API to a new launch; the one before has none any more. */
  connect: () => void;
  /** Every fault of order that a launch made: a gap among the interactions, a lower score or status. */
  readonly faults: string[];
}

declare global {
  interface Window {
    failing: FailingLms;
    /** See tests/support/lms-page.js. */
    readonly lms: { readonly launchInFrame: (address: string) => void };
  }
}

/** Puts a failing LMS, with nothing stored, into the page. */
export function installFailingLms({ api, methods, first, score, ranks }: Dialect): void {
  let session = 0;
  const lms: FailingLms = {
    how: 'well',
    wait: 0,
    store: {},
    commits: 0,
    attempts: 0,
    callsLeft: Number.POSITIVE_INFINITY,
    faults: [],
    connect: () => {
      session += 1;
      const mine = session;
      const values: Record<string, string> = { ...first, ...lms.store };
      const keep = (): string => {
        const end = performance.now() + lms.wait;
        while (performance.now() < end);
        if (lms.how === 'unsaved') return 'false';
        lms.store = { ...values };
        lms.commits += 1;
        return String(lms.how !== 'unheard');
      };
      const answering = (answer: (...given: string[]) => string, refusal: string) => {
        return (...given: string[]): string => {
          lms.callsLeft -= 1;
          if (answer === keep) lms.attempts += 1;
          if (lms.callsLeft < 0 || lms.how === 'throw' || mine !== session) throw new Error('out of order');
          return lms.how === 'refuse' ? refusal : answer(...given);
        };
      };
      const count = (): number =>
        new Set(Object.keys(values).flatMap((name) => /^cmi\.interactions\.\d+/.exec(name) ?? [])).size;
      const set = (element = '', value = ''): string => {
        const index = /^cmi\.interactions\.(\d+)\.id$/.exec(element)?.[1];
        if (index !== undefined && Number(index) !== count()) lms.faults.push(`${element} after ${count()} of them`);
        if (element === score && Number(value) < Number(values[score] ?? 0))
          lms.faults.push(`a score of ${value} after ${values[score]}`);
        const rank = ranks[element];
        if (rank && rank.indexOf(value) < rank.indexOf(values[element] ?? ''))
          lms.faults.push(`${value} after ${values[element]}`);
        values[element] = value;
        return 'true';
      };
      Object.assign(window, {
        [api]: {
          [methods.initialize]: answering(() => 'true', 'false'),
          [methods.finish]: answering(keep, 'false'),
          [methods.get]: answering(
            (element = '') => (element === 'cmi.interactions._count' ? String(count()) : (values[element] ?? '')),
            '',
          ),
          [methods.set]: answering(set, 'false'),
          [methods.commit]: answering(keep, 'false'),
          [methods.lastError]: () => (lms.how === 'refuse' ? '301' : '0'),
        },
      });
    },
  };
  window.failing = lms;
}
