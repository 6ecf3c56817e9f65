import type { ReviewQuestion } from '../../topic/section.js';
import { shortTitle } from '../short-title.js';
import type { Item, ItemContext } from './item.js';
import { questionText } from './question-text.js';
import { responseStr } from './response.js';

/** A review question as an essay question. It is for self-check, so it gives no points. */
export function reviewItem({ question, answer }: ReviewQuestion, ident: string, context: ItemContext): Item {
  const title = shortTitle(question.text);
  return {
    ident,
    title,
    type: 'essay_question',
    points: 0,
    text: questionText({ stem: context.html(question), body: '' }, title, '', context),
    response: responseStr(),
    feedback: { general: answer ? context.html(answer) : '', correct: '', incorrect: '', choices: [] },
  };
}
