let changed = 0;

/**
 * While an LMS holds up the page, a browser saves up clicks, and then gives them to whatever stands there by now. What was
 * clicked before this moment is dropped: it was meant for what the page showed then.
 */
export function dropEarlierClicks(): void {
  if (changed === 0) addEventListener('click', dropStale, true);
  changed = performance.now();
}

function dropStale(event: Event): void {
  // A click that a program makes is of the moment.
  if (!event.isTrusted || event.timeStamp >= changed) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
