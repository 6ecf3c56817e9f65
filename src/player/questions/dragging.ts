/** The neighbour goes round the item: an element that is moved itself loses the focus, and the pointer that holds it. */
export function moveItem(item: HTMLElement, up: boolean): boolean {
  const neighbour = up ? item.previousElementSibling : item.nextElementSibling;
  if (!neighbour) return false;
  if (up) item.after(neighbour);
  else item.before(neighbour);
  return true;
}

/**
 * Lets a mouse, a finger or a pen drag the items of `list` by their handles; elsewhere they scroll the page. `dropped`
 * hears of an item that was let go of at another place than it came from.
 */
export function setUpDragging(list: HTMLElement, dropped: (item: HTMLElement) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const handle = (event.target as Element).closest('[data-handle]');
    const item = handle?.closest<HTMLElement>('[data-item]');
    if (!handle || !item || event.button !== 0 || isLocked(item) || list.querySelector('.dragged')) return;
    // Neither selects text nor takes the focus from where it is.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    drag(item, event.clientY, dropped);
  });
}

/** Until the pointer lets go. The item follows it, and its neighbours make way as their middles are passed. */
function drag(item: HTMLElement, from: number, dropped: (item: HTMLElement) => void): void {
  const { style, classList } = item;
  const start = placeOf(item);
  const grip = from - item.getBoundingClientRect().top;
  const over = new AbortController();
  const end = (keep: boolean): void => {
    over.abort();
    classList.remove('dragged');
    style.transform = '';
    // Time may have run out meanwhile: then the answer is what it was.
    const kept = keep && !isLocked(item);
    while (!kept && placeOf(item) !== start && moveItem(item, placeOf(item) > start));
    if (placeOf(item) !== start) dropped(item);
  };
  const on = <Type extends keyof WindowEventMap>(type: Type, act: (event: WindowEventMap[Type]) => void): void =>
    addEventListener(type, act, { signal: over.signal });
  classList.add('dragged');
  on('pointermove', ({ clientY }) => {
    style.transform = '';
    const isPassed = (neighbour: Element | null, up: boolean): boolean =>
      neighbour !== null && (up ? clientY < middleOf(neighbour) : clientY > middleOf(neighbour));
    while (isPassed(item.previousElementSibling, true)) moveItem(item, true);
    while (isPassed(item.nextElementSibling, false)) moveItem(item, false);
    // Once a move: what comes into view is not passed at once, so that the list does not run off.
    item.scrollIntoView({ block: 'nearest' });
    style.transform = `translateY(${clientY - grip - item.getBoundingClientRect().top}px)`;
  });
  on('pointerup', () => end(true));
  on('lostpointercapture', () => end(false));
  on('keydown', ({ key }) => {
    if (key === 'Escape') end(false);
  });
}

const placeOf = (item: Element): number => [...(item.parentElement?.children ?? [])].indexOf(item);

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}

const isLocked = (item: Element): boolean => item.querySelector('button:disabled') !== null;
