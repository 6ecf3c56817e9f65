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

export function startClock(now: () => number = Date.now): Clock {
  const timings = new Map<string, Timing>();
  let since = now();
  const timing = (id: string): Timing => timings.get(id) ?? { latency: 0, time: new Date(now()) };
  return {
    restart: () => {
      since = now();
    },
    answered: (id) => {
      const time = now();
      timings.set(id, { latency: timing(id).latency + Math.max(0, time - since), time: new Date(time) });
      since = time;
    },
    timing,
  };
}
