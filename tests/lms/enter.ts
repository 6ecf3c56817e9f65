import type { Frame } from 'playwright-core';
import type { Response } from '../../src/scoring/index.js';

/** What a learner gives to one question. */
export interface Entry {
  readonly id: string;
  readonly response: Response;
  /** How many hints are taken first. */
  readonly hints?: number;
}

/** Runs in the page: puts responses into the questions' own controls, as a learner would, and tells the page of it. */
function enterResponses(entries: readonly Entry[]): void {
  const fill = (field: HTMLInputElement, value: string): void => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  for (const { id, response, hints = 0 } of entries) {
    const form = document.getElementById(`q-${id}`) as HTMLFormElement;
    const all = (selector: string) => [...form.querySelectorAll<HTMLInputElement>(selector)];
    const parts = Array.isArray(response) ? (response as readonly (string | number | null)[]) : [response];
    for (let taken = 0; taken < hints; taken += 1) all('[data-action="hint"]')[0]?.click();
    if (form.dataset.type === 'ordering') {
      parts.forEach((item, place) => {
        const placeNow = () => all('[data-item]').findIndex((one) => one.dataset.item === String(item));
        while (placeNow() > place) all(`[data-item="${item}"] [data-move="up"]`)[0]?.click();
      });
      for (const keep of all('.keep input')) if (keep.checked !== parts.length > 0) keep.click();
    } else if (form.querySelector('[data-choice]')) {
      const chosen = (input: HTMLInputElement) => parts.includes(Number(input.value));
      for (const input of all('[data-choice] input')) {
        if (input.type === 'radio' ? chosen(input) && parts[0] !== null : input.checked !== chosen(input))
          input.click();
      }
    } else {
      for (const [place, field] of all('input, select, textarea').entries()) fill(field, String(parts[place] ?? ''));
    }
  }
}

/** Answers questions. The quiz has to be in view. */
export const enter = (lesson: Frame, entries: readonly Entry[]): Promise<void> =>
  lesson.evaluate(enterResponses, entries);

/** Checks every answer, where answers are checked one by one. */
export const checkAll = (lesson: Frame): Promise<void> =>
  lesson.$$eval('[data-action="check"]:not([hidden])', (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });

/** What the LMS was told of one question. */
export interface Reported {
  readonly type?: string;
  readonly weighting?: string;
  readonly student_response?: string;
  readonly result?: string;
  /** The right answers. */
  readonly patterns: readonly string[];
}

/** The last record of each question, by its id. */
export function recordsIn(calls: readonly (readonly string[])[]): Record<string, Reported> {
  const records = new Map<string, Record<string, string>>();
  for (const [method, element = '', value = ''] of calls) {
    const [, index = '', name = ''] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (method === 'LMSSetValue' && index) records.set(index, { ...records.get(index), [name]: value });
  }
  return Object.fromEntries(
    [...records.values()].map(({ id = '', ...record }) => {
      const patterns = Object.keys(record).filter((name) => name.startsWith('correct_responses'));
      return [id, { ...record, patterns: patterns.map((name) => record[name] ?? '') }];
    }),
  );
}
