import { attempt } from './attempt.js';
import { onClick } from './elements.js';
import { RESULTS } from './progress.js';

/** Turning pages: the address's hash names the page, so that links, Back and Forward work without more ado. */
export interface Navigation {
  /** Turns to a page, or to the element of that id on its page. */
  readonly go: (id: string) => void;
  /** Opens or closes the way to the results. */
  readonly showResults: (shown: boolean) => void;
  /** Begins at the page that the address names, else at `page`; answers which it was. */
  readonly start: (page: string) => string;
}

/** `onTurn` hears of every page that is turned to, after it is shown. */
export function createNavigation(onTurn: (page: string) => void): Navigation {
  let current = '';
  /** The page at which the lesson was opened, whose address need not name it. */
  let home: HTMLElement | null = null;
  let resultsShown = false;
  const title = document.title;

  const isOpen = (page: HTMLElement | undefined): page is HTMLElement =>
    page !== undefined && (page.id !== RESULTS || resultsShown);
  const openPages = (): HTMLElement[] => allPages().filter(isOpen);
  const show = (page: HTMLElement): void => {
    current = page.id;
    showPage(page, openPages());
    document.title = `${titleOf(page)} – ${title}`;
  };
  const neighbour = (step: number): void => {
    const ids = openPages().map(({ id }) => id);
    navigation.go(ids[ids.indexOf(current) + step] ?? current);
  };

  const navigation: Navigation = {
    go: (id) => {
      // An address that stays the same is no news to the browser.
      if (location.hash === `#${id}`) follow();
      else location.hash = id;
    },
    showResults: (shown) => {
      resultsShown = shown;
      for (const link of document.querySelectorAll<HTMLElement>(`[data-page-link="${RESULTS}"]`)) {
        (link.closest('li') ?? link).hidden = !shown;
      }
    },
    start: (page) => {
      const named = pageOf(namedElement());
      const first = isOpen(named) ? named : (openPages().find(({ id }) => id === page) ?? openPages()[0]);
      if (!first) return page;
      // The address stays as it is: of a new hash a loading browser scrolls past what stands above the page.
      home = first;
      uncover(namedElement());
      show(first);
      return first.id;
    },
  };

  const follow = (): void => {
    const target = location.hash === '' ? home : namedElement();
    const page = pageOf(target);
    if (!target || !isOpen(page)) return;
    const turned = page.id !== current;
    if (turned) show(page);
    uncover(target);
    arriveAt(target, page);
    if (turned) onTurn(page.id);
  };
  addEventListener('hashchange', follow);
  onClick('previous', () => neighbour(-1));
  onClick('next', () => neighbour(1));
  return navigation;
}

const allPages = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-page]')];

const pageOf = (element: Element | null): HTMLElement | undefined =>
  element?.closest<HTMLElement>('[data-page]') ?? undefined;

const namedElement = (): HTMLElement | null =>
  document.getElementById(attempt(() => decodeURIComponent(location.hash.slice(1))) ?? '');

function showPage(page: HTMLElement, openPages: readonly HTMLElement[]): void {
  for (const other of allPages()) other.hidden = other !== page;
  // What is no longer seen would still be heard.
  for (const player of document.querySelectorAll<HTMLMediaElement>('[hidden] :is(video, audio)')) player.pause();
  for (const link of document.querySelectorAll<HTMLElement>('[data-page-link]')) {
    if (link.dataset.pageLink === page.id) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const chapter of document.querySelectorAll<HTMLDetailsElement>('details.chapter')) {
    chapter.open = chapter.querySelector('[aria-current]') !== null;
  }
  const place = openPages.indexOf(page);
  leadTo('previous', openPages[place - 1]);
  leadTo('next', openPages[place + 1]);
}

/** The button says where it leads; where there is no such page it is hidden. */
function leadTo(action: string, page: HTMLElement | undefined): void {
  const button = document.querySelector<HTMLElement>(`[data-action="${action}"]`);
  if (!button) return;
  button.hidden = !page;
  const title = button.querySelector<HTMLElement>('.way-to');
  if (title) title.textContent = titleOf(page);
}

const titleOf = (page: HTMLElement | undefined): string => page?.querySelector('h2')?.textContent ?? '';

/** A definition may stand on the back of its card. */
const uncover = (target: Element | null): void =>
  target?.closest('.card')?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();

/** Scroll and focus go where the link led: to the top of the page, or to a place within. */
function arriveAt(target: HTMLElement, page: HTMLElement): void {
  if (target === page) scrollTo(0, 0);
  else target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
