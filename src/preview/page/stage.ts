import { words } from '../words.js';
import { make, part } from './dom.js';

/** How the lesson looks, whatever the learner chose. */
export interface Look {
  readonly phone: boolean;
  readonly dark: boolean;
  readonly mirrored: boolean;
}

/** The frame that the lesson runs in. */
export interface Stage {
  /** Leaves the lesson as closing its window does: it says goodbye to the LMS before this returns. */
  readonly leave: () => void;
  /** Opens the lesson at `address`; `scroll` pixels down, once it is there. */
  readonly enter: (address: string, scroll?: number) => void;
  /** How far down the learner has come. */
  readonly scroll: () => number;
  readonly setLook: (look: Look) => void;
}

export function createStage(): Stage {
  const stage = part('[data-stage]');
  let frame: HTMLIFrameElement | undefined;
  let look: Look = { phone: false, dark: false, mirrored: false };

  const applyLook = (): void => {
    stage.toggleAttribute('data-phone', look.phone);
    const root = frame?.contentDocument?.documentElement;
    if (!root) return;
    // What the lesson had before is noted, and comes back.
    forced(root, 'data-scheme', look.dark ? 'dark' : undefined);
    forced(root, 'dir', look.mirrored ? 'rtl' : undefined);
  };
  return {
    leave: () => {
      frame?.remove();
      frame = undefined;
    },
    enter: (address, scroll = 0) => {
      const entered = make('iframe', { title: words.lesson, src: address, allow: 'fullscreen' });
      entered.addEventListener('load', () => {
        applyLook();
        entered.contentWindow?.scrollTo(0, scroll);
      });
      frame = entered;
      stage.append(entered);
    },
    scroll: () => frame?.contentWindow?.scrollY ?? 0,
    setLook: (chosen) => {
      look = chosen;
      applyLook();
    },
  };
}

/** Sets an attribute for as long as there is a `value`, and then what stood there before. */
function forced(element: HTMLElement, name: string, value: string | undefined): void {
  const memory = `data-before-${name}`;
  const before = element.getAttribute(memory);
  if (value !== undefined) {
    if (before === null) element.setAttribute(memory, element.getAttribute(name) ?? '');
    element.setAttribute(name, value);
  } else if (before !== null) {
    element.removeAttribute(memory);
    if (before === '') element.removeAttribute(name);
    else element.setAttribute(name, before);
  }
}
