import { parseRecord } from '../lms/json.js';
import { readStored, store } from '../lms/storage.js';
import { makeMenu } from './menu.js';

/** One for all lessons of this origin; no topic's own key begins so (lms/local.ts). */
const KEY = 'lessonpack.settings';

/**
 * How the pages look, as the learner chose it in whichever lesson: `data-size` and `data-scheme` of the document, for
 * the style sheet. What is not among the choices of the menu is left alone.
 */
export function applySettings(): void {
  const kept = parseRecord(readStored(KEY));
  for (const choice of choices()) {
    const { setting = '' } = choice.dataset;
    choice.checked = setting in kept ? kept[setting] === choice.value : choice.defaultChecked;
    if (choice.checked) document.documentElement.dataset[setting] = choice.value;
  }
}

/** Brings the menu to life. Where storage is forbidden, what is chosen holds for this sitting. */
export function setUpSettings(): void {
  const menu = document.querySelector<HTMLDetailsElement>('[data-settings]');
  if (!menu) return;
  menu.hidden = false;
  makeMenu(menu);
  menu.addEventListener('change', () => {
    const chosen = choices().filter(({ checked }) => checked);
    const settings = Object.fromEntries(chosen.map(({ dataset, value }) => [dataset.setting ?? '', value]));
    Object.assign(document.documentElement.dataset, settings);
    store(KEY, JSON.stringify(settings));
  });
  // Another lesson of this origin, in another window.
  addEventListener('storage', ({ key }) => {
    if (key === KEY) applySettings();
  });
}

const choices = (): HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[data-setting]')];
