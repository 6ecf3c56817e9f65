import type { Behaviour } from './failing-lms.js';

/* A learner who does anything at any moment. It runs in the LMS's page, so what is here refers to nothing outside. */

export interface Run {
  /** The lesson's address. */
  readonly src: string;
  readonly seed: number;
  /** How often the page is closed. */
  readonly moments: number;
  /** How the LMS may behave; a launch needs it to behave well. */
  readonly behaviours: readonly Behaviour[];
}

/** Runs in the page, beside a failing LMS; answers what was not as it had to be. */
export async function runRestlessly({ src, seed, moments, behaviours }: Run): Promise<string[]> {
  const lms = window.failing;
  const wrong: string[] = [];
  let random = seed;
  /** A whole number from 0 to below `count`. */
  const below = (count: number): number => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return Math.floor((random / 2 ** 32) * count);
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
  let frame = document.createElement('iframe');
  const win = () => frame.contentWindow as Window & typeof globalThis;
  const doc = (): Document => frame.contentDocument as Document;
  const all = (selector: string): HTMLElement[] => [...doc().querySelectorAll<HTMLElement>(selector)];

  const launch = async (): Promise<void> => {
    lms.how = 'well';
    lms.callsLeft = Number.POSITIVE_INFINITY;
    lms.connect();
    frame = document.createElement('iframe');
    frame.src = src;
    document.body.append(frame);
    while (!frame.contentDocument?.querySelector('html[data-player="on"]'))
      await new Promise((done) => setTimeout(done, 2));
  };
  /** What the learner sees, part by part. */
  const look = (): Record<string, string> => {
    const parts: Record<string, string> = { page: all('[data-page]').find(({ hidden }) => !hidden)?.id ?? 'none' };
    for (const form of all('form[data-question]')) {
      const controls = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')];
      const order = [...form.querySelectorAll<HTMLElement>('[data-item]')].map((item) => item.dataset.item);
      parts[form.id] = JSON.stringify([
        controls.map((one) => (/radio|checkbox/.test(one.type) ? `${one.value}${one.checked}` : one.value)).sort(),
        // An order that was not answered is no answer.
        form.querySelector('.keep input:not(:checked)') ? [] : order,
        form.querySelector('[data-outcome]:not(:has(.remark))')?.textContent ?? '',
        form.querySelectorAll('details[data-hint]:not([hidden])').length,
      ]);
    }
    const submitted = all('[data-page-link="results"]')[0]?.closest('li')?.hidden === false;
    parts.results = submitted ? (all('[data-result="score"]')[0]?.textContent ?? '') : '';
    parts.contents = all('[data-page-link] .seen:not([hidden])').length.toString();
    return parts;
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
  const fill = (field: HTMLInputElement): void => {
    const options = [...field.querySelectorAll('option')].map(({ value }) => value);
    if (options.length > 0) field.value = pick(options) ?? '';
    else field.value = `${pick(['Thaw', '70.5', 'żółw “why”', '1956'])} ${below(10)}`;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    if (below(4) > 0) field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const operate = (): void => {
    const controls = all('form[data-question]:not([hidden])').flatMap((form) => [
      ...form.querySelectorAll<HTMLInputElement>(
        'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [data-move]:not([hidden], :disabled), [data-action="hint"], [data-action="check"]:not([hidden])',
      ),
    ]);
    const control = pick(controls.filter((one) => one.checkVisibility() && !one.readOnly));
    if (!control) return;
    if (/^(text|textarea|select-one)$/.test(control.type)) fill(control);
    else control.click();
  };
  const turned = async (page: string | undefined): Promise<void> => {
    if (!page || look().page === page) return;
    win().location.hash = page;
    while (look().page !== page) await new Promise((done) => setTimeout(done, 1));
  };
  const act = async (): Promise<void> => {
    const pages = all('[data-page-link]').filter((link) => !(link.closest('li') as HTMLElement).hidden);
    const chance = below(20);
    if (chance < 3) await turned(pick(pages)?.dataset.pageLink);
    else if (chance < 4 && all('[data-action="submit"]:not([hidden])')[0]) {
      for (let press = 0; press < 2; press += 1) all('[data-action="submit"]:not([hidden])')[0]?.click();
      while (look().page !== 'results') await new Promise((done) => setTimeout(done, 1));
    } else if (chance < 6 && look().page === 'results') {
      all('[data-action="retry"]:not([hidden])')[0]?.click();
      while (look().page === 'results') await new Promise((done) => setTimeout(done, 1));
    } else operate();
  };
  /** Ends the page: with its own last words, or as where a computer loses its power. */
  const close = (crash: boolean): void => {
    const view = win();
    const hush = (event: Event): void => event.stopImmediatePropagation();
    if (crash) {
      for (const name of ['pagehide', 'visibilitychange']) view.addEventListener(name, hush, true);
      lms.callsLeft = 0;
    }
    frame.remove();
  };

  /** Chances of the last action before the end: that the power goes in the midst of it. */
  const cutPower = (): void => {
    lms.callsLeft = below(12);
    win().Storage.prototype.setItem = () => {
      throw new Error('no power');
    };
  };

  await launch();
  // The order of the items is the next launch's to choose until anything is saved.
  await turned('quiz');
  /** What the learner saw when it was acknowledged, and since. */
  let looks = [look()];
  for (let moment = 0; moment < moments; moment += 1) {
    const interrupted = below(3) === 0;
    for (let actions = below(5); actions >= 0; actions -= 1) {
      lms.how = pick(behaviours) ?? 'well';
      if (interrupted && actions === 0) cutPower();
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
