import type { Frame, Page } from 'playwright-core';

// What a learner does on the page.

type Lesson = Page | Frame;

export const press = (lesson: Lesson, action: string): Promise<void> => lesson.click(`[data-action="${action}"]`);

/** Turns to a page by the contents. */
export async function turnTo(lesson: Lesson, page: string): Promise<void> {
  await lesson.dispatchEvent(`[data-page-link="${page}"]`, 'click');
  await lesson.waitForSelector(`#${page}:not([hidden])`);
}

/** An answer: places of choices in the author's order, or a text. */
export type Given = readonly number[] | string;

export async function answer(lesson: Lesson, question: string, given: Given): Promise<void> {
  if (typeof given === 'string') return lesson.fill(`#q-${question} :is(input, textarea)`, given);
  const places = given.map((place) => `#q-${question} [data-choice="${place}"] input`);
  for (const place of places) await lesson.check(place);
}

export const check = (lesson: Lesson, question: string): Promise<void> =>
  lesson.click(`#q-${question} [data-action="check"]`);

/** Answers questions one after the other, and checks each where that can be done: in one go, for speed. */
export async function answerAll(lesson: Lesson, answers: Readonly<Record<string, Given>>): Promise<void> {
  await turnTo(lesson, 'quiz');
  await lesson.evaluate(`for (const [question, given] of Object.entries(${JSON.stringify(answers)})) {
    const form = document.getElementById('q-' + question);
    if (typeof given === 'string') {
      const field = form.querySelector('input, textarea');
      field.value = given;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else for (const place of given) form.querySelector('[data-choice="' + place + '"] input').click();
    const check = form.querySelector('[data-action="check"]');
    if (!check.hidden) check.click();
  }`);
}

/** Submits, also where questions are open, and waits for the results. */
export async function submit(lesson: Lesson): Promise<void> {
  const button = '[data-action="submit"]';
  await lesson.dispatchEvent(button, 'click');
  if (await lesson.isVisible(button)) await lesson.dispatchEvent(button, 'click');
  await lesson.waitForSelector('#results:not([hidden])');
}

export const outcomeOf = (lesson: Lesson, question: string): Promise<string | null> =>
  lesson.textContent(`#q-${question} [data-outcome]`);

export const ALL_RIGHT = {
  who: [0],
  events: [0, 2, 3],
  secret: [0],
  name: 'De-Stalinisation',
  why: 'To save the Party.',
};
export const ALL_WRONG = { who: [1], events: [1], secret: [1], name: 'thaw', why: 'No reason.' };
/** 1 of 1, 2 of 3 shares of 3 points, 0 of 1, 0 of 1: 3 of 6 points. */
export const HALF = { who: [0], events: [0, 2], secret: [1], name: 'ice age', why: 'Perhaps.' };
