import { readNumber, writeNumber } from '../digits.js';
import { type Choices, choiceFeedback, choosePlaces, chosenPlaces, markPlaces, rightChoices } from './choices.js';

export const placesOf = (response: number | null): number[] => (response === null ? [] : [response]);

/** What the questions with one answer among several have in common. */
export const oneChoice = {
  empty: null,
  read: (form: HTMLFormElement): number | null => chosenPlaces(form)[0] ?? null,
  restore: (form: HTMLFormElement, response: number | null): void => choosePlaces(form, placesOf(response)),
  encode: (place: number | null): string => (place === null ? '' : writeNumber(place, place < 64 ? 1 : 2)),
  decode: (text: string, { choices }: Choices): number | undefined => {
    const place = readNumber(text);
    return place < choices.length ? place : undefined;
  },
  cut: 'last' as const,
  mark: (form: HTMLFormElement, question: Choices, response: number | null, reveal: boolean): void =>
    markPlaces(form, question, placesOf(response), reveal),
  feedback: (form: HTMLFormElement, _question: Choices, response: number | null) =>
    choiceFeedback(form, placesOf(response)),
  solution: rightChoices,
};
