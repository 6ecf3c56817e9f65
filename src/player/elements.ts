/** A new element with this class and this content; text is shown as text. */
export function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Words of the author's in a direction of their own: from right to left the parts of a number would change places. */
export const isolated = (text: string): HTMLElement => element('bdi', '', text);

/** Puts what `holder` holds into a button there, which opens something. */
export function opener(holder: Element, className: string): HTMLElement {
  const button = element('button', className, ...holder.childNodes);
  button.setAttribute('type', 'button');
  holder.append(button);
  setOpen(button, false);
  return button;
}

export const isOpen = (button: Element): boolean => button.getAttribute('aria-expanded') === 'true';

export const setOpen = (button: Element, open: boolean): void => button.setAttribute('aria-expanded', String(open));

/** Gives the page's one button of this `data-action` something to do. */
export function onClick(action: string, act: () => void): void {
  document.querySelector(`[data-action="${action}"]`)?.addEventListener('click', act);
}
