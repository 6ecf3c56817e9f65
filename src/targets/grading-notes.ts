import type { ExpectedAnswer } from '../topic/questions/short-text.js';

/** The expected answers for a person who marks, as a topic writes them. */
export const gradingNotes = (answers: readonly ExpectedAnswer[]): string =>
  answers.map(({ text, right }) => `${right ? '=' : '!'} ${text}`).join(' / ');
