import { readNumber } from './digits.js';
import type { QuizData } from './lesson-data.js';
import { shuffledPlaces } from './shuffle.js';

export type QuestionForms = ReadonlyMap<string, HTMLFormElement>;

/** Puts questions and choices into the order that `seed` decides: the same for the same seed. */
export function arrange(quiz: QuizData, forms: QuestionForms, seed: number): void {
  for (const question of quiz.questions) {
    if (!question.shuffle) continue;
    const choices = [...(forms.get(question.id)?.querySelectorAll<HTMLElement>('[data-choice]') ?? [])];
    choices.sort((a, b) => Number(a.dataset.choice) - Number(b.dataset.choice));
    // Each question has an order of its own, whichever others are asked.
    reorder(choices, shuffledPlaces(choices.length, seed ^ readNumber(question.key), question.pins));
  }
  if (quiz.shuffle !== 'questions' && quiz.shuffle !== 'all') return;
  const all = quiz.questions.flatMap(({ id }) => forms.get(id) ?? []);
  reorder(all, shuffledPlaces(all.length, seed));
}

/** The questions as they stand on the page: the numbers that the learner sees count from the first. */
export const inPageOrder = (forms: QuestionForms): HTMLFormElement[] =>
  [...forms.values()].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

/** Puts `elements` (in the author's order) into the order `places`. Their parent holds nothing else. */
function reorder(elements: readonly Element[], places: readonly number[]): void {
  for (const place of places) {
    const element = elements[place];
    element?.parentElement?.append(element);
  }
}
