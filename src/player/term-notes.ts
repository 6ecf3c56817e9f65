import { element, opener, setOpen } from './elements.js';

/** The note that is open: one at a time. */
interface Note {
  readonly button: HTMLElement;
  readonly box: HTMLElement;
  /** Stays when the pointer leaves: the learner asked for it. */
  pinned: boolean;
}

/** Milliseconds that a pointer has to get from a term to its note (WCAG 2.2, 1.4.13: hoverable). */
const GRACE = 300;

/** Pixels between words and note, and around the note. */
const GAP = 8;

/** Makes a button of each marked term: its definition shows on hover, on keyboard focus, and on a press. */
export function setUpTermNotes(): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-term]')) {
    opener(mark, 'term').setAttribute('aria-describedby', `term_${mark.dataset.term}`);
  }
  let note: Note | undefined;
  let leaving = 0;

  const close = (): void => {
    if (!note) return;
    note.box.remove();
    setOpen(note.button, false);
    note = undefined;
  };
  const open = (button: HTMLElement, pinned: boolean): void => {
    if (note?.button !== button) {
      close();
      note = { button, box: noteOf(button), pinned };
    }
    note.pinned ||= pinned;
  };
  const isWithin = (target: EventTarget | null): boolean =>
    [note?.button, note?.box].some((part) => part?.contains(target as Node | null));

  addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    clearTimeout(leaving);
    const button = buttonOf(target);
    if (button) open(button, false);
    else if (!isWithin(target)) {
      leaving = setTimeout(
        () => note?.pinned || isWithin(document.activeElement) || close(),
        GRACE,
      ) as unknown as number;
    }
  });
  addEventListener('focusin', ({ target }) => {
    if (!isWithin(target)) close();
    const button = buttonOf(target);
    if (button?.matches(':focus-visible')) open(button, false);
  });
  addEventListener('pointerdown', ({ target }) => {
    if (!isWithin(target)) close();
  });
  addEventListener('click', ({ target, detail }) => {
    const button = buttonOf(target);
    // A mouse has opened the note already by coming here: its first press makes it stay.
    if (button && note?.button === button && (note.pinned || detail === 0)) close();
    else if (button) open(button, true);
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !note) return;
    if (note.box.contains(document.activeElement)) note.button.focus();
    close();
  });
}

const buttonOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.term') : null;

/** A copy of the definition beside the button, where Tab finds its links. */
function noteOf(button: HTMLElement): HTMLElement {
  const definition = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  const term = element('strong', '', definition?.previousElementSibling?.textContent?.trim() ?? '');
  const box = element('span', 'term-note', term, ...(definition?.cloneNode(true).childNodes ?? []));
  for (const named of box.querySelectorAll('[id]')) named.removeAttribute('id');
  setOpen(button, true);
  button.after(box);
  place(box, button.getBoundingClientRect());
  return box;
}

/** Below the words, or above where there alone is room for it; at their side of the line, and within the window. */
function place(box: HTMLElement, words: DOMRect): void {
  const { style } = box;
  style.left = style.top = '0';
  // Wherever the layout counts from.
  const { left, top, width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const start = getComputedStyle(box).direction === 'rtl' ? words.right - width : words.left;
  const above = words.top - height - GAP;
  const fits = words.bottom + GAP + height <= clientHeight || above < 0;
  style.left = `${Math.max(GAP, Math.min(start, clientWidth - width - GAP)) - left}px`;
  style.top = `${(fits ? words.bottom + GAP : above) - top}px`;
}
