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

/** Canvas replaces a longer text of a question by a notice, and asks it all the same. */
const LONGEST_TEXT = 16_384;

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
    ...quiz.questions.flatMap((question) =>
      shownItem(itemContext(question, whole), (context) =>
        questionItem(question, itemIdent(topic, question.id), context),
      ),
    ),
    ...review.flatMap((question) =>
      shownItem(itemContext(question, whole), (context) =>
        reviewItem(question, reviewIdent(topic, question.id), context),
      ),
    ),
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
  return { html, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang };
}

/** The item, or none where Canvas would not show what it asks. */
function shownItem(context: ItemContext, write: (context: ItemContext) => Item): Item[] {
  const item = write(context);
  if (item.text.length <= LONGEST_TEXT) return [item];
  context.lose('loss-question-too-long', { length: item.text.length });
  return [];
}
