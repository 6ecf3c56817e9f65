import { basename } from 'node:path';
import type { AuthoredQuestion, AuthoredTopic } from '../../write/authored.js';
import { escapeLine } from '../../write/escape.js';

/** A file's name without folder and ending, as a title. */
export const titleOfFile = (file: string): string =>
  basename(file)
    .replace(/(?<=.)\.[^.]*$/, '')
    .replace(/[\s_]+/g, ' ')
    .trim() || 'Questions';

/** A bank of questions as a topic. Such a bank says nothing of what it is about: the definition names it, no more. */
export function bankTopic(
  id: string,
  title: string,
  questions: readonly AuthoredQuestion[],
  rest: Partial<AuthoredTopic> = {},
): AuthoredTopic {
  const { quiz, ...others } = rest;
  const asked = questions.length > 0 ? { quiz: { ...quiz, questions } } : {};
  return { id, title, definition: `Questions: ${escapeLine(title)}.`, ...others, ...asked };
}
