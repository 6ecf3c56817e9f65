/** Milliseconds in which a second click at the same place is taken for the rest of a double click. */
const ECHO = 1000;
/** Pixels: a finger or an unsteady hand does not meet the same point twice. */
const NEARNESS = 24;

/**
 * After a click that changed the page: the second one of a double click, however slow, meets what came under the pointer
 * and must do nothing there. Whoever means it moves to it first, or takes the time to read.
 */
export function ignoreEchoOf({ clientX, clientY, detail }: MouseEvent): void {
  const clicked = performance.now();
  // From the keyboard: the focus has moved on.
  if (detail === 0) return;
  const hear = (event: MouseEvent): void => {
    if (event.detail === 0) return;
    document.removeEventListener('click', hear, true);
    const near = Math.hypot(event.clientX - clientX, event.clientY - clientY) < NEARNESS;
    if (!near || (event.detail === 1 && performance.now() - clicked > ECHO)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener('click', hear, true);
}
