import type { Frame } from 'playwright-core';
import type { Response } from '../../src/scoring/index.js';

/** Runs in the page: puts a response into a question's own controls, as a learner would, and tells the page of it. */
function enterResponse([question, response]: readonly [string, Response]): void {
  const form = document.getElementById(`q-${question}`) as HTMLFormElement;
  const all = <E extends HTMLElement>(selector: string): E[] => [...form.querySelectorAll<E>(selector)];
  const parts = Array.isArray(response) ? (response as readonly (string | number | null)[]) : [response];
  const fill = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const putInOrder = (): void => {
    parts.forEach((item, place) => {
      const placeNow = () => all('[data-item]').findIndex((one) => one.dataset.item === String(item));
      while (placeNow() > place) all(`[data-item="${item}"] [data-move="up"]`)[0]?.click();
    });
    const keep = all<HTMLInputElement>('.keep input')[0];
    if (keep && keep.checked !== parts.length > 0) keep.click();
  };
  if (form.dataset.type === 'ordering') putInOrder();
  else if (form.querySelector('[data-choice]')) {
    for (const input of all<HTMLInputElement>('[data-choice] input')) {
      if (input.checked !== parts.includes(Number(input.value)) && !(input.checked && input.type === 'radio'))
        input.click();
    }
  } else {
    all<HTMLInputElement>('input, select, textarea').forEach((field, place) => {
      fill(field, String(parts[place] ?? ''));
    });
  }
}

/** Answers questions, by their ids, and checks each where that can be done. The quiz has to be in view. */
export async function enterAll(lesson: Frame, responses: Readonly<Record<string, Response>>): Promise<void> {
  for (const pair of Object.entries(responses)) await lesson.evaluate(enterResponse, pair);
}

/** The responses that the page's controls hold now: what `enterAll` put there. */
export const checkAll = (lesson: Frame): Promise<void> =>
  lesson.$$eval('[data-action="check"]:not([hidden])', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
