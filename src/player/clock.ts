/** How long a learner took over a question, and when the answer was given. */
export interface Timing {
  /** Milliseconds, over all visits of this sitting. */
  readonly latency: number;
  readonly time: Date;
}

/** Time is given to the question that is answered next: one after the other, as learners work. */
export interface Clock {
  /** The quiz was opened: time before is nobody's. */
  readonly restart: () => void;
  readonly answered: (questionId: string) => void;
  readonly timing: (questionId: string) => Timing;
}

/** `now`: milliseconds on a clock that nobody sets while the learner works. */
export function startClock(now: () => number = () => performance.now()): Clock {
  const timings = new Map<string, Timing>();
  let since = now();
  const timing = (id: string): Timing => timings.get(id) ?? { latency: 0, time: new Date() };
  return {
    restart: () => {
      since = now();
    },
    answered: (id) => {
      const at = now();
      timings.set(id, { latency: timing(id).latency + at - since, time: new Date() });
      since = at;
    },
    timing,
  };
}
