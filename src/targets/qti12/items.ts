import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import type { Position } from '../../topic/position.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { itemIdent, reviewIdent } from './identifiers.js';
import type { Item, ItemContext } from './item.js';
import type { HtmlWriter } from './mattext.js';
import { questionItem } from './questions/index.js';
import { reviewItem, reviewQuestions } from './review.js';
import { shufflesAnswers } from './settings.js';

/** What all items of a package share. */
interface Package {
  readonly topic: Topic;
  readonly quiz: Quiz;
  readonly writer: HtmlWriter;
  readonly report: Report;
}

/** The quiz's questions as items, and after them the review questions where the author wants them. */
export function quizItems(whole: Package): Item[] {
  const { topic, quiz } = whole;
  const review = quiz['include-review'] ? reviewQuestions(topic) : [];
  return [
    ...quiz.questions.map((question) =>
      questionItem(question, itemIdent(topic, question.id), itemContext(question, whole)),
    ),
    ...review.map((question) => reviewItem(question, reviewIdent(topic, question.id), itemContext(question, whole))),
  ];
}

/** What of a question the format cannot hold is reported once, however often its texts have it. */
function itemContext(question: { readonly id: string; readonly at: Position }, whole: Package): ItemContext {
  const { topic, quiz, writer, report } = whole;
  const said = new Set<RuleId>();
  const lose: ItemContext['lose'] = (rule, args) => {
    if (said.has(rule)) return;
    said.add(rule);
    report(diagnostic(rule, topic.file, question.at, { target: 'qti12', question: question.id, ...args }));
  };
  const html: ItemContext['html'] = (text) => writer.write(text, () => lose('loss-link'));
  return { html, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang, lesson: topic.title };
}
