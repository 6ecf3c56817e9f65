/* A learner who does anything at any moment. It runs in a page, so what is here refers to nothing outside. */

/** What a learner sees, part by part: the page, each question, the score, what is ticked off. */
export type Look = Record<string, string>;

export interface RestlessLearner {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(all: readonly T[]) => T | undefined;
  readonly look: () => Look;
  /** Turns to a page; settled when it is shown. */
  readonly turn: (page: string | undefined) => Promise<void>;
  /** Turns to a page, operates a control of the quiz, submits or tries again. */
  readonly act: () => Promise<void>;
}

declare global {
  interface Window {
    /** A learner of the lesson in the window that `view` gives; the same seed does the same. */
    restless: (seed: number, view: () => Window & typeof globalThis) => RestlessLearner;
  }
}

/** Runs in a page: offers `window.restless`. */
export function installRestlessLearner(): void {
  window.restless = (seed, win) => {
    let random = seed;
    const below = (count: number): number => {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      return Math.floor((random / 2 ** 32) * count);
    };
    const pick = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
    const doc = (): Document => win().document;
    const all = (selector: string): HTMLElement[] => [...doc().querySelectorAll<HTMLElement>(selector)];
    const look = (): Look => {
      const parts: Look = { page: all('[data-page]').find(({ hidden }) => !hidden)?.id ?? 'none' };
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
    const turn = async (page: string | undefined): Promise<void> => {
      if (!page || look().page === page) return;
      win().location.hash = page;
      while (look().page !== page) await new Promise((done) => setTimeout(done, 1));
    };
    const act = async (): Promise<void> => {
      const pages = all('[data-page-link]').filter((link) => !(link.closest('li') as HTMLElement).hidden);
      const chance = below(20);
      if (chance < 3) await turn(pick(pages)?.dataset.pageLink);
      else if (chance < 4 && all('[data-action="submit"]:not([hidden])')[0]) {
        for (let press = 0; press < 2; press += 1) all('[data-action="submit"]:not([hidden])')[0]?.click();
        while (look().page !== 'results') await new Promise((done) => setTimeout(done, 1));
      } else if (chance < 6 && look().page === 'results') {
        all('[data-action="retry"]:not([hidden])')[0]?.click();
        while (look().page === 'results') await new Promise((done) => setTimeout(done, 1));
      } else operate();
    };
    return { below, pick, look, turn, act };
  };
}
