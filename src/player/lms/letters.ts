// SCORM 1.2's one-character names: of choices, and of what they are chosen for.
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const FIGURES = '123456789abcdefghijklmnopqrstuvwxyz';

/** A question with more choices than there are names for them is reported as a performance. */
export const MOST_CHOICES = LETTERS.length;
export const MOST_PARTS = FIGURES.length;

export const letter = (place: number): string => LETTERS.charAt(place) || String(place);
export const figure = (part: number): string => FIGURES.charAt(part) || String(part + 1);
