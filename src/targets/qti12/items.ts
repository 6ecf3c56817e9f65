import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import type { Position } from '../../topic/position.js';
import type { Question } from '../../topic/questions/index.js';
import type { Pool, Quiz } from '../../topic/quiz.js';
import { reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { shortTitle } from '../short-title.js';
import { shufflesAnswers } from '../shuffles.js';
import { itemIdent, poolIdent, reviewIdent } from './identifiers.js';
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
    ...quiz.questions.flatMap((question) => questionEntries(question, whole)),
    ...review.map((question) => reviewItem(question, reviewIdent(topic, question.id), itemContext(question, whole))),
  ];
}

/** The question's item. A pool stands where its first question stands, and nothing where its others do. */
function questionEntries(question: Question, whole: Package): (Item | ItemGroup)[] {
  const { questions, pools } = whole.quiz;
  const pool = pools.find(({ id }) => id === question.pool);
  if (!pool) return [itemOf(question, whole)];
  const members = questions.filter((member) => member.pool === pool.id);
  return members[0] === question ? [poolGroup(pool, question.points, members, whole)] : [];
}

const itemOf = (question: Question, whole: Package): Item =>
  questionItem(question, itemIdent(whole.topic, question.id), itemContext(question, whole));

/** The pool's group. Canvas knows one number of points for a whole group: that of the first question. */
function poolGroup(pool: Pool, points: number, questions: readonly Question[], whole: Package): ItemGroup {
  const { topic, target, report } = whole;
  if (questions.some((other) => other.points !== points)) {
    report(diagnostic('loss-pool-points', topic.file, pool.at, { target, pool: pool.id, points }));
  }
  const items = questions.map((question) => ({ ...itemOf(question, whole), points }));
  return { ident: poolIdent(topic, pool.id), title: shortTitle(pool.name), pick: pool.pick, points, items };
}

/** What of a question the format cannot hold is reported once, however often its texts have it. */
export function itemContext(question: { readonly id: string; readonly at: Position }, whole: Package): ItemContext {
  const { target, topic, quiz, writer, report } = whole;
  const said = new Set<RuleId>();
  const lose: ItemContext['lose'] = (rule, args) => {
    if (said.has(rule)) return;
    said.add(rule);
    report(diagnostic(rule, topic.file, question.at, { target, question: question.id, ...args }));
  };
  const html: ItemContext['html'] = (text) => writer.write(text, lose);
  return { html, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang, lesson: topic.title };
}
