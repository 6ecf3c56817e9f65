// A question's hints are taken one by one; those that were taken stay to be read.

const hintsOf = (form: HTMLFormElement): HTMLDetailsElement[] => [
  ...form.querySelectorAll<HTMLDetailsElement>('details[data-hint]'),
];

/** `take` is told of every hint that the learner asks for, before it is shown. */
export function setUpHints(form: HTMLFormElement, take: () => void): void {
  form.querySelector('[data-action="hint"]')?.addEventListener('click', () => {
    const next = hintsOf(form).find(({ hidden }) => hidden);
    if (!next) return;
    take();
    // Read from here on, and the button is the next stop where there is another hint.
    next.querySelector<HTMLElement>('.revealed')?.focus();
  });
}

/** Shows the hints that were taken, and the button while there is `more` to be had. */
export function showHints(form: HTMLFormElement, taken: number, more: boolean): void {
  const hints = hintsOf(form);
  hints.forEach((hint, place) => {
    hint.hidden = place >= taken;
    hint.open = place < taken;
  });
  const line = form.querySelector<HTMLElement>('.take-hint');
  if (line) line.hidden = !more || taken >= hints.length;
}
