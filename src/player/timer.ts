import type { TimeLimit } from './lesson-data.js';
import type { QuizParts } from './quiz-parts.js';
import { clockTime, LEAST_WARNING, type Moment, passesMark, timeInWords, timeLeftAt, warningAt } from './time-limit.js';

/** The time limit of the attempts, on the page. */
export interface Timer {
  /** Whether the attempt has to be begun: until then its questions are not shown. */
  readonly isDue: () => boolean;
  readonly begin: () => void;
  /** Brings what is shown in line with the state. */
  readonly look: () => void;
}

/** What the page shows and says of the time. */
interface Face {
  /** Undefined where no time runs. */
  readonly show: (seconds: number | undefined) => void;
  readonly tell: (seconds: number) => void;
  /** Asks whether more time is needed, or leaves off asking. */
  readonly ask: (open: boolean) => void;
}

// A background page is woken seldom: what is left is read from the clocks, never counted.
const momentNow = (): Moment => ({ steady: performance.now() / 1000, wall: Date.now() / 1000 });

/** `end` submits what is there. */
export function setUpTimer(parts: QuizParts, limit: TimeLimit, end: () => void): Timer {
  const { state, save } = parts.progress;
  /** When the time was last looked at on this page. */
  let before: Moment | undefined;
  let warned = false;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const give = (): void => {
    before = momentNow();
    state.time = { left: (state.time?.left ?? 0) + limit.seconds, at: before.wall };
    warned = false;
    save();
    // In step with the seconds that are shown.
    clearInterval(ticking);
    ticking = setInterval(tick, 1000);
    face.show(state.time.left);
    face.tell(state.time.left);
  };
  const face = faceOf(parts, give);
  const run = (left: number): number => {
    if (!warned && left <= warningAt(limit) && !limit.strict) {
      warned = true;
      face.ask(true);
      // Perhaps nobody could have looked in time: the page was in the background, or closed.
      return Math.max(left, LEAST_WARNING);
    }
    if (passesMark(state.time?.left ?? 0, left, limit)) face.tell(left);
    return left;
  };
  const tick = (): void => {
    const now = momentNow();
    const running = isRunning(parts);
    if (running && state.time) {
      const time = timeLeftAt(state.time, before, now, limit);
      state.time = { ...time, left: run(time.left) };
    }
    before = now;
    face.show(running ? state.time?.left : undefined);
    if (running && state.time?.left !== 0) return;
    warned = false;
    face.ask(false);
    if (running) end();
  };
  ticking = setInterval(tick, 1000);
  // When the lesson has begun: what ran out in the meantime is submitted as it was.
  setTimeout(tick);
  document.addEventListener('visibilitychange', tick);
  return { isDue: () => state.time === undefined && !state.submitted, begin: give, look: tick };
}

/** Whoever has left the lesson finds no page of it any more. */
const isRunning = ({ progress: { state } }: QuizParts): boolean =>
  state.time !== undefined && !state.submitted && document.querySelector('[data-page]') !== null;

function faceOf({ speech, lang }: QuizParts, give: () => void): Face {
  const faces = document.querySelectorAll<HTMLElement>('[data-timer], [data-time-left]');
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-time]');
  for (const action of ['more-time', 'go-on']) {
    dialog?.querySelector(`[data-action="${action}"]`)?.addEventListener('click', () => {
      dialog.close();
      if (action === 'more-time') give();
    });
  }
  return {
    show: (seconds) => {
      for (const shown of faces) {
        shown.hidden = seconds === undefined;
        shown.textContent = speech.say('timeLeft', { time: clockTime(seconds ?? 0, lang) });
      }
    },
    tell: (seconds) => speech.announce(speech.say('timeLeft', { time: timeInWords(seconds, lang) })),
    ask: (open) => {
      if (open) dialog?.showModal();
      else dialog?.close();
    },
  };
}
