import { rightPlaces } from '../../scoring/choice.js';
import { readSet } from '../digits.js';

// What the questions that offer choices have in common. A place is a choice's place in the author's order.

export interface Choices {
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly right: boolean;
  /** Per cent of the points. */
  readonly credit?: number | undefined;
}

const inputs = (form: HTMLFormElement): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[data-choice] input'),
];

const choiceAt = (form: HTMLFormElement, place: number): HTMLElement | null =>
  form.querySelector(`[data-choice="${place}"]`);

/** The chosen places, in the author's order. */
export const chosenPlaces = (form: HTMLFormElement): number[] =>
  inputs(form)
    .filter((input) => input.checked)
    .map((input) => Number(input.value))
    .sort((a, b) => a - b);

export function choosePlaces(form: HTMLFormElement, places: readonly number[]): void {
  for (const input of inputs(form)) input.checked = places.includes(Number(input.value));
}

/** A set of places as the saved state has it; undefined where it is damaged, or one of them is not below `count`. */
export function readPlacesBelow(count: number, text: string): number[] | undefined {
  const places = readSet(text);
  return places?.every((place) => place < count) ? places : undefined;
}

export function markPlaces(
  form: HTMLFormElement,
  { choices }: Choices,
  chosen: readonly number[],
  reveal: boolean,
): void {
  choices.forEach((choice, place) => {
    const shown = choiceAt(form, place);
    if (shown && (chosen.includes(place) || (reveal && choice.right))) shown.dataset.mark = markOf(choice);
  });
}

function markOf({ right, credit = right ? 100 : 0 }: Choice): 'right' | 'partly' | 'wrong' {
  if (credit >= 100) return 'right';
  return credit > 0 ? 'partly' : 'wrong';
}

export const choiceFeedback = (form: HTMLFormElement, chosen: readonly number[]): (HTMLTemplateElement | null)[] =>
  chosen.map((place) => choiceAt(form, place)?.querySelector('template') ?? null);

/** The right choices as they stand on the page, mathematics and pictures too. */
export const rightChoices = (form: HTMLFormElement, question: Choices): Node[] =>
  rightPlaces(question.choices).flatMap((place) => {
    const text = choiceAt(form, place)?.querySelector('.choice-text');
    return text ? [text.cloneNode(true)] : [];
  });
