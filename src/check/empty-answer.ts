import type { Check } from './check.js';
import { typed } from './parts.js';

export const checkEmptyAnswer: Check = (topic, report) => {
  const questions = [...typed(topic, 'short-text'), ...typed(topic, 'numeric')];
  for (const { text, at } of questions.flatMap(({ answers }) => answers)) if (isEmpty(text)) report(at);
  for (const { at, answers } of typed(topic, 'fill-blanks').flatMap(({ gaps }) => gaps)) {
    if (answers.some(isEmpty) && !answers.every(isEmpty)) report(at);
  }
};

const isEmpty = (text: string): boolean => text.trim() === '';
