import type { QuestionDataOf } from '../lesson-data.js';
import type { Speech } from '../speech.js';
import { moveItem, setUpDragging } from './dragging.js';
import { readPlaces, writePlaces } from './menus.js';
import { markParts } from './parts.js';
import type { QuestionModule } from './question-module.js';

type Ordering = QuestionDataOf<'ordering'>;

const itemsOf = (form: HTMLFormElement): HTMLElement[] => [...form.querySelectorAll<HTMLElement>('[data-item]')];
const placeOf = (item: HTMLElement): number => Number(item.dataset.item);

/** Ticked by the learner, or by the first move: an order that nobody looked at is no answer. */
const keep = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector<HTMLInputElement>('.keep input');

function restore(form: HTMLFormElement, response: readonly number[]): void {
  const box = keep(form);
  if (box) box.checked = response.length > 0;
  const items = itemsOf(form);
  for (const place of response) {
    const item = items.find((one) => placeOf(one) === place);
    item?.parentElement?.append(item);
  }
}

function setUp(form: HTMLFormElement, { words }: Ordering, { say, announce }: Speech): void {
  const list = form.querySelector<HTMLElement>('[data-items]');
  if (!list) return;
  /** Each button says which item it moves, and where that is now. */
  const nameButtons = (): void => {
    const items = itemsOf(form);
    items.forEach((item, place) => {
      const values = { item: words[placeOf(item)] ?? '', place: place + 1, count: items.length };
      nameButton(item, 'up', say('moveUp', values), place === 0);
      nameButton(item, 'down', say('moveDown', values), place === items.length - 1);
    });
  };
  const moved = (item: HTMLElement): void => {
    const box = keep(form);
    if (box) box.checked = true;
    for (const type of ['input', 'change']) item.dispatchEvent(new Event(type, { bubbles: true }));
    const items = itemsOf(form);
    announce(say('moved', { item: words[placeOf(item)] ?? '', place: items.indexOf(item) + 1, count: items.length }));
  };
  let clicked: HTMLElement | null = null;
  list.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-move]') : null;
    const other = button !== clicked;
    clicked = button;
    // The second half of a double click may meet the neighbour, which came under the pointer, and would undo the first.
    if (detail > 1 && other) return;
    const item = button?.closest<HTMLElement>('[data-item]');
    if (button && item && moveItem(item, button.dataset.move === 'up')) moved(item);
  });
  setUpDragging(list, moved);
  // Whoever changes the order: the learner, a shuffle, a resume.
  new MutationObserver(nameButtons).observe(list, { childList: true });
  nameButtons();
  for (const hidden of form.querySelectorAll<HTMLElement>('[data-move], .keep')) hidden.hidden = false;
}

/** Disabled in name alone at the ends of the list: a button that is disabled loses the focus. */
function nameButton(item: HTMLElement, direction: string, name: string, atEnd: boolean): void {
  const button = item.querySelector(`[data-move="${direction}"]`);
  button?.setAttribute('aria-label', name);
  button?.setAttribute('aria-disabled', String(atEnd));
}

/** Items to be moved up and down, by buttons or by a pointer. */
export const ordering: QuestionModule<'ordering'> = {
  empty: [],
  setUp,
  read: (form) => (keep(form)?.checked ? itemsOf(form).map(placeOf) : []),
  restore,
  encode: writePlaces,
  decode: (text, { items }) => {
    const places = readPlaces(
      text,
      items.map(() => items.length),
    );
    const whole = places?.filter((place) => place !== null) ?? [];
    return new Set(whole).size === items.length ? whole : undefined;
  },
  cut: 'last',
  mark: (form, _question, response) => markParts(form, '[data-item]', (place) => response[place] === place),
  feedback: () => [],
  solution: (form) =>
    itemsOf(form)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .flatMap((item) => item.querySelector('.item-text')?.cloneNode(true) ?? []),
};
