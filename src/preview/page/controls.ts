import { makeMenu } from '../../player/frame/menu.js';
import type { Choices, Classroom } from './classroom.js';
import { part } from './dom.js';
import type { Mode } from './standard.js';

const toggle = (name: string): HTMLInputElement => part(`[data-toggle="${name}"]`);
const choice = (name: string): HTMLSelectElement => part(`[data-choice="${name}"]`);

/** What is chosen by now. */
export const readChoices = (): Choices => ({
  mode: choice('mode').value as Mode,
  standard: choice('standard').value,
  failing: toggle('failing').checked,
  phone: toggle('phone').checked,
  dark: toggle('dark').checked,
  mirrored: toggle('mirrored').checked,
  onlyErrors: toggle('only-errors').checked,
});

/** Brings the controls above the lesson to life. */
export function setUpControls({ comeBack, startAnew, show }: Classroom): void {
  part('[data-action="come-back"]').addEventListener('click', () => comeBack());
  part('[data-action="new-attempt"]').addEventListener('click', () => startAnew());
  for (const name of ['mode', 'standard']) choice(name).addEventListener('change', () => comeBack());
  for (const name of ['phone', 'dark', 'mirrored', 'only-errors'])
    toggle(name).addEventListener('change', () => show());
  makeMenu(part<HTMLDetailsElement>('.packages'));
}
