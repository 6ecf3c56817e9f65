import { readNumber } from './digits.js';
import type { QuestionData, QuizData } from './lesson-data.js';
import { shuffledPlaces } from './shuffle.js';

export type QuestionForms = ReadonlyMap<string, HTMLFormElement>;

/** Puts questions and what they offer into the order that `seed` decides: the same for the same seed. */
export function arrange(quiz: QuizData, forms: QuestionForms, seed: number): void {
  for (const question of quiz.questions) {
    const form = forms.get(question.id);
    if (!form || !question.shuffle) continue;
    // Each question has an order of its own, whichever others are asked.
    for (const group of groupsOf(form)) arrangeGroup(group, question, seed ^ readNumber(question.key));
  }
  if (quiz.shuffle !== 'questions' && quiz.shuffle !== 'all') return;
  const all = quiz.questions.flatMap(({ id }) => forms.get(id) ?? []);
  reorder(all, shuffledPlaces(all.length, seed));
}

/** The forms of `questions` as they stand on the page: the numbers that the learner sees count from the first. */
export const inPageOrder = (questions: readonly QuestionData[], forms: QuestionForms): HTMLFormElement[] =>
  questions
    .flatMap(({ id }) => forms.get(id) ?? [])
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** Shows these questions alone, and numbers them as they stand on the page. */
export function ask(questions: readonly QuestionData[], forms: QuestionForms): void {
  const asked = inPageOrder(questions, forms);
  for (const form of forms.values()) form.hidden = !asked.includes(form);
  asked.forEach((form, place) => {
    for (const title of form.querySelectorAll<HTMLElement>('[data-number]')) title.dataset.number = String(place + 1);
  });
}

/** What is put in order together: choices, items, the options of one menu. In the author's order. */
function groupsOf(form: HTMLFormElement): HTMLElement[][] {
  const parts = form.querySelectorAll<HTMLElement>('[data-choice], [data-item], option:not([value=""])');
  const groups = new Map<Element | null, HTMLElement[]>();
  for (const part of parts) groups.set(part.parentElement, [...(groups.get(part.parentElement) ?? []), part]);
  return [...groups.values()].map((group) => group.sort((a, b) => placeOf(a) - placeOf(b)));
}

const placeOf = (part: HTMLElement): number =>
  Number(part instanceof HTMLOptionElement ? part.value : (part.dataset.choice ?? part.dataset.item));

function arrangeGroup(group: readonly HTMLElement[], { type, pins }: QuestionData, seed: number): void {
  // The menus of a text have each its own order; those of a matching, which are all alike, the same one.
  const gap = Number(group[0]?.closest<HTMLElement>('[data-gap]')?.dataset.gap ?? 0);
  const places = shuffledPlaces(group.length, seed ^ gap, pins);
  // The author's order of items is the right one: then another, so that what is shown is never the answer.
  if (type === 'ordering' && places.every((place, index) => place === index)) places.push(places.shift() ?? 0);
  reorder(group, places);
}

/** Puts `elements` (in the author's order) into the order `places`, after whatever else their parent holds. */
function reorder(elements: readonly Element[], places: readonly number[]): void {
  for (const place of places) {
    const element = elements[place];
    element?.parentElement?.append(element);
  }
}
