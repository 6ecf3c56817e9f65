/** On a narrow screen the list of pages would push every page below the fold: there it is closed until it is wanted. */
export function foldContents(): void {
  const list = document.querySelector<HTMLDetailsElement>('#contents details');
  if (!list) return;
  // As in templates/css/layout.css: from here on the list has room beside the text.
  const narrow = matchMedia('not all and (min-width: 60rem)');
  const fit = (): void => {
    list.open = !narrow.matches;
  };
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) fit();
  });
  narrow.addEventListener('change', fit);
  fit();
}

/** Ticks off the pages that were seen. `seen` holds places in `pages`. */
export function tickContents(pages: readonly string[], seen: ReadonlySet<number>): void {
  for (const place of seen) {
    const tick = document.querySelector<HTMLElement>(`[data-page-link="${pages[place]}"] .seen`);
    if (tick) tick.hidden = false;
  }
}
