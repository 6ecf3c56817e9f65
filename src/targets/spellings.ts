import { normalise } from '../scoring/text.js';

/** Spellings that differ in white space alone are one to our grading, and have to be written as learners type them. */
export const spellings = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => normalise(text, true))),
];
