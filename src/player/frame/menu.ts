/**
 * Makes a `details` element a menu: Escape, a press elsewhere and a focus that goes elsewhere close it, while it
 * `floats` above the page. So what has the focus is never hidden behind it.
 */
export function makeMenu(menu: HTMLDetailsElement, floats: () => boolean = () => true): void {
  const closeUnless = (where: EventTarget | null): void => {
    if (where instanceof Node && !menu.contains(where) && floats()) menu.open = false;
  };
  menu.addEventListener('focusout', ({ relatedTarget }) => closeUnless(relatedTarget));
  document.addEventListener('pointerdown', ({ target }) => closeUnless(target));
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open || !floats()) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
