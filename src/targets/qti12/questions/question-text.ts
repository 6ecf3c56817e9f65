import type { Question } from '../../../topic/questions/index.js';
import type { RichText } from '../../../topic/rich-text.js';

/** The question without its answers: its first line and what follows that. */
export const questionText = ({ stem, body }: Question, write: (text: RichText) => string): string =>
  write(stem) + (body ? write(body) : '');
