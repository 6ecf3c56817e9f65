import type { Behaviour } from './failing-lms.js';

/* The launches of a restless learner. It runs in the LMS's page, so what is here refers to nothing outside. */

export interface Run {
  /** The lesson's address. */
  readonly src: string;
  readonly seed: number;
  /** How often the page is closed. */
  readonly moments: number;
  /** How the LMS may behave; a launch needs it to behave well. */
  readonly behaviours: readonly Behaviour[];
}

/** Runs in the page, beside a failing LMS and a restless learner; answers what was not as it had to be. */
export async function runRestlessly({ src, seed, moments, behaviours }: Run): Promise<string[]> {
  const lms = window.failing;
  const wrong: string[] = [];
  let frame = document.createElement('iframe');
  const win = () => frame.contentWindow as Window & typeof globalThis;
  const { below, pick, look, turn, act } = window.restless(seed, win);
  const all = (selector: string): HTMLElement[] => [...win().document.querySelectorAll<HTMLElement>(selector)];

  const launch = async (): Promise<void> => {
    lms.how = 'well';
    lms.callsLeft = Number.POSITIVE_INFINITY;
    lms.connect();
    frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    while (!frame.contentDocument?.querySelector('html[data-player="on"]'))
      await new Promise((done) => setTimeout(done, 2));
    // The ticks of the contents come in a task of their own, set before this one.
    await new Promise((done) => win().setTimeout(done));
  };
  /** An answer that is final was reported. */
  const checkRecords = (moment: number): void => {
    const names = Object.keys(lms.store).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name));
    const reported = names.map((name) => lms.store[name]);
    for (const form of all('form[data-question]')) {
      const id = form.dataset.question ?? '';
      const isFinal = form.querySelector('[data-outcome]:not(:has(.remark))')?.textContent;
      if (isFinal && !reported.includes(id)) wrong.push(`moment ${moment}: no record of ${id}`);
    }
  };
  /** The power goes, at once or after so many calls. */
  const cutPower = (calls: number): void => {
    lms.callsLeft = calls;
    win().Storage.prototype.setItem = () => {
      throw new Error('no power');
    };
  };
  /** Ends the page: with its own last words, or as where a computer loses its power. */
  const close = (crash: boolean): void => {
    if (crash) cutPower(0);
    frame.remove();
  };

  await launch();
  // The order of the items is the next launch's to choose until anything is saved.
  await turn('quiz');
  /** What the learner saw when it was acknowledged, and since. */
  let looks = [look()];
  for (let moment = 0; moment < moments; moment += 1) {
    const interrupted = below(3) === 0;
    for (let actions = below(5); actions >= 0; actions -= 1) {
      lms.how = pick(behaviours) ?? 'well';
      // In the midst of the last action.
      if (interrupted && actions === 0) cutPower(below(12));
      const before = lms.attempts;
      await act();
      // What an LMS refuses is kept in the browser, and that is as good.
      if (lms.attempts > before && lms.callsLeft > 100) looks = [];
      looks.push(look());
    }
    const crash = interrupted || below(2) === 0;
    const allowed = crash ? looks : looks.slice(-1);
    close(crash);
    await launch();
    checkRecords(moment);
    const now = look();
    for (const part of Object.keys(now)) {
      // In the midst of a new attempt the results are gone, and the quiz is not opened yet.
      if (part === 'page' && interrupted) continue;
      if (allowed.some((one) => one[part] === now[part])) continue;
      const expected = allowed.map((one) => one[part]).join(' or ');
      wrong.push(`moment ${moment}, ${crash ? 'crash' : 'closed'}, ${part}: ${now[part]} instead of ${expected}`);
    }
    looks = [now];
  }
  return [...wrong, ...lms.faults];
}
