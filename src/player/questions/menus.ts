import { readNumber, writeNumber } from '../digits.js';

// What the questions with several menus have in common. A response holds a place for each menu, or null.

type Places = readonly (number | null)[];

const menusOf = (form: HTMLFormElement): HTMLSelectElement[] => [...form.querySelectorAll('select')];

export const readMenus = (form: HTMLFormElement): (number | null)[] =>
  menusOf(form).map(({ value }) => (value === '' ? null : Number(value)));

export function restoreMenus(form: HTMLFormElement, response: Places): void {
  menusOf(form).forEach((menu, part) => {
    menu.value = String(response[part] ?? '');
    showWhole(menu);
  });
}

/** A closed menu shows no more of what was chosen than there is room for: the rest is to be read below it. */
export function setUpMenus(form: HTMLFormElement): void {
  for (const menu of menusOf(form)) {
    const show = () => showWhole(menu);
    menu.addEventListener('change', show);
    // When its page is shown as well.
    new ResizeObserver(show).observe(menu);
  }
}

/** Pixels of a menu beside its words, in any browser at most. */
const FRAME = 48;

function showWhole(menu: HTMLSelectElement): void {
  const whole = menu.parentElement?.querySelector<HTMLElement>('.chosen');
  if (!whole) return;
  whole.textContent = menu.value && (menu.selectedOptions[0]?.text ?? '');
  whole.hidden = false;
  whole.hidden = whole.offsetWidth <= menu.offsetWidth - FRAME;
}

/** A place a part, all as wide as the widest; `*` where there is none. */
export function writePlaces(places: Places): string {
  const width = places.some((place) => (place ?? 0) > 63) ? 2 : 1;
  return places.map((place) => (place === null ? '*'.repeat(width) : writeNumber(place, width))).join('');
}

/** `limits`: for each part how many places it has. Undefined where the text is damaged. */
export function readPlaces(text: string, limits: readonly number[]): (number | null)[] | undefined {
  const width = text.length / limits.length;
  if (width !== 1 && width !== 2) return undefined;
  const parts = limits.map((_, part) => text.slice(part * width, (part + 1) * width));
  const places = parts.map((part) => (part.startsWith('*') ? null : readNumber(part)));
  return places.every((place, part) => place === null || place < (limits[part] ?? 0)) ? places : undefined;
}
