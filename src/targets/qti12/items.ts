import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { Position } from '../../topic/position.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { itemIdent, reviewIdent } from './identifiers.js';
import type { Item, ItemContext } from './item.js';
import type { HtmlWriter } from './mattext.js';
import { questionItem } from './questions/index.js';
import { reviewItem, reviewQuestions } from './review.js';
import { shufflesAnswers } from './settings.js';

/** Canvas replaces a longer text of a question by a notice, and asks it all the same. */
const LONGEST_TEXT = 16_384;

/** The quiz's questions as items, and the review questions where the author wants them. */
export function quizItems(topic: Topic, quiz: Quiz, writer: HtmlWriter, report: Report): Item[] {
  const contextOf = (question: { readonly id: string; readonly at: Position }): ItemContext => {
    const lose: ItemContext['lose'] = (rule, args) =>
      report(diagnostic(rule, topic.file, question.at, { target: 'qti12', question: question.id, ...args }));
    const html: ItemContext['html'] = (text) => writer.write(text, () => lose('loss-link'));
    return { html, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang };
  };
  const write = <Q extends { readonly id: string; readonly at: Position }>(
    questions: readonly Q[],
    toItem: (question: Q, context: ItemContext) => Item,
  ): Item[] =>
    questions.flatMap((question) => {
      const context = contextOf(question);
      const item = toItem(question, context);
      if (item.text.length <= LONGEST_TEXT) return [item];
      context.lose('loss-question-too-long', { length: item.text.length });
      return [];
    });
  return [
    ...write(quiz.questions, (question, context) => questionItem(question, itemIdent(topic, question.id), context)),
    ...write(quiz['include-review'] ? reviewQuestions(topic) : [], (question, context) =>
      reviewItem(question, reviewIdent(topic, question.id), context),
    ),
  ];
}
