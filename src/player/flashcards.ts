import { isOpen, onClick, opener, setOpen } from './elements.js';

/**
 * Makes a card of each term: a button with the term, and behind it the definition. To a screen reader it is a button
 * that opens what follows it.
 */
export function setUpFlashcards(): void {
  const buttons = [...document.querySelectorAll('.terms dt')].map((term) => opener(term, 'flip'));
  for (const button of buttons) {
    cardOf(button)?.classList.add('card');
    button.addEventListener('click', () => turn(button, !isOpen(button)));
  }
  onClick('turn-all', () => {
    const turned = !buttons.every(isOpen);
    for (const button of buttons) turn(button, turned);
  });
}

const cardOf = (button: Element): Element | null => button.closest('.terms > div');

function turn(button: Element, turned: boolean): void {
  const card = cardOf(button);
  if (!card || isOpen(button) === turned) return;
  setOpen(button, turned);
  card.classList.toggle('turned', turned);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  card.animate([{ transform: 'perspective(60rem) rotateY(-90deg)' }, {}], { duration: 350, easing: 'ease-out' });
}
