import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { Position } from '../../topic/position.js';
import type { Question } from '../../topic/questions/index.js';
import type { Quiz } from '../../topic/quiz.js';
import { reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { type AskedPool, askedOf } from '../asked.js';
import { itemIdent, poolIdent, reviewIdent } from '../identifiers.js';
import { languageOf } from '../language-of.js';
import { questionLosses } from '../question-losses.js';
import { shortTitle } from '../short-title.js';
import { shufflesAnswers } from '../shuffles.js';
import type { Item, ItemContext, ItemGroup } from './item.js';
import type { HtmlWriter } from './mattext.js';
import { questionItem } from './questions/index.js';
import { reviewItem } from './review.js';

/** What all items of a package share; `target` is the name that losses bear. */
export interface Package {
  readonly target: string;
  readonly topic: Topic;
  readonly quiz: Quiz;
  readonly writer: HtmlWriter;
  readonly report: Report;
}

/** The quiz's questions and pools in the author's order, and after them the review questions where the author wants them. */
export function quizEntries(whole: Package): (Item | ItemGroup)[] {
  const { topic, quiz } = whole;
  const review = quiz['include-review'] ? reviewQuestions(topic) : [];
  return [
    ...askedOf(quiz).map((asked) => ('pool' in asked ? poolGroup(asked, whole) : itemOf(asked.question, whole))),
    ...review.map((question) => reviewItem(question, reviewIdent(topic, question.id), itemContext(question, whole))),
  ];
}

const itemOf = (question: Question, whole: Package): Item =>
  questionItem(question, itemIdent(whole.topic, question.id), itemContext(question, whole));

/** The pool's group. Canvas knows one number of points for a whole group: that of the first question. */
function poolGroup({ pool, questions }: AskedPool, whole: Package): ItemGroup {
  const { topic, target, report } = whole;
  const points = questions[0]?.points ?? 1;
  if (questions.some((other) => other.points !== points)) {
    report(diagnostic('loss-pool-points', topic.file, pool.at, { target, pool: pool.id, points }));
  }
  const items = questions.map((question) => ({ ...itemOf(question, whole), points }));
  return { ident: poolIdent(topic, pool.id), title: shortTitle(pool.name), pick: pool.pick, points, items };
}

export function itemContext(question: { readonly id: string; readonly at: Position }, whole: Package): ItemContext {
  const { target, topic, quiz, writer, report } = whole;
  const lose = questionLosses(target, topic, question, report);
  const lang = languageOf(topic, question.id);
  const html: ItemContext['html'] = (text) => writer.write(text, lang, lose);
  return { html, lose, shuffles: shufflesAnswers(quiz), lang, lesson: topic.title };
}
