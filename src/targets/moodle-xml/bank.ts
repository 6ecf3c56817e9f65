import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import type { Position } from '../../topic/position.js';
import type { Question } from '../../topic/questions/index.js';
import type { Pool, Quiz } from '../../topic/quiz.js';
import { escapeAttribute } from '../../topic/rich-text.js';
import { type ReviewQuestion, reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { questionLosses } from '../question-losses.js';
import { shufflesAnswers } from '../shuffles.js';
import type { XmlElement } from '../xml.js';
import { category } from './category.js';
import type { FieldWriter } from './html.js';
import { idnumber } from './identifiers.js';
import type { QuestionContext } from './question.js';
import { head, questionXml } from './question-xml.js';
import { essayElements } from './questions/essay.js';
import { questionParts } from './questions/index.js';

/** What all questions of a bank share. */
interface Bank {
  readonly topic: Topic;
  readonly quiz: Quiz;
  readonly writer: FieldWriter;
  readonly report: Report;
}

/**
 * The topic's category and what belongs to it, and then a category below it for each pool. Empty where nothing is
 * asked.
 */
export function bankQuestions(bank: Bank): XmlElement[] {
  const { topic, quiz } = bank;
  const review = quiz['include-review'] ? reviewQuestions(topic) : [];
  if (quiz.questions.length + review.length === 0) return [];
  const pools = quiz.pools.filter(({ id }) => quiz.questions.some(({ pool }) => pool === id));
  const inPool = new Set(pools.map(({ id }) => id));
  return [
    category([topic.title], topic.id, about(topic)),
    ...(quiz.intro ? [introduction(quiz.intro, bank)] : []),
    ...quiz.questions.filter(({ pool }) => !pool || !inPool.has(pool)).map((question) => questionOf(question, bank)),
    ...review.map((question) => reviewOf(question, bank)),
    ...pools.flatMap((pool) => poolQuestions(pool, bank)),
  ];
}

/** What the category says of itself: the summary, and the objectives, whose ids are tags. */
function about({ summary, objectives }: Topic): string {
  const rows = Object.entries(objectives).map(([id, text]) => `<li>${escapeAttribute(`${id}: ${text}`)}</li>`);
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '';
  return (summary ? `<p>${escapeAttribute(summary)}</p>` : '') + list;
}

function poolQuestions(pool: Pool, bank: Bank): XmlElement[] {
  const { topic, quiz, report } = bank;
  const questions = quiz.questions.filter((question) => question.pool === pool.id);
  const args = { target: 'moodle-xml', pool: pool.id, pick: pool.pick, count: questions.length };
  report(diagnostic('loss-pool', topic.file, pool.at, args));
  return [
    category([topic.title, pool.name], idnumber(topic, pool.id, 'pool'), ''),
    ...questions.map((question) => questionOf(question, bank)),
  ];
}

function questionOf(question: Question, bank: Bank): XmlElement {
  const context = contextOf(question, bank);
  const labels = { idnumber: idnumber(bank.topic, question.id), tags: [...bank.topic.keywords, ...question.obj] };
  return questionXml(question, questionParts(question, context), labels, context);
}

/** A review question as an essay. It is for self-check, so it gives no points. */
function reviewOf(review: ReviewQuestion, bank: Bank): XmlElement {
  const context = contextOf(review, bank);
  const { html, field } = context;
  const labels = { idnumber: idnumber(bank.topic, review.id, 'review'), tags: bank.topic.keywords };
  return {
    ...head('essay', review.question.text, field(html(review.question)), labels),
    generalfeedback: field(html(review.answer)),
    defaultgrade: '0',
    penalty: '0',
    ...essayElements({ graderinfo: html(review.answer), lines: 15 }, context),
  };
}

/** What is said before the first question: to Moodle a question that asks nothing. */
function introduction(intro: NonNullable<Quiz['intro']>, { topic, writer, report }: Bank): XmlElement {
  const lose = (rule: RuleId): void => report(diagnostic(rule, topic.file, intro.at, { target: 'moodle-xml' }));
  const labels = { idnumber: idnumber(topic, '', 'intro'), tags: topic.keywords };
  return { ...head('description', intro.text, writer.field(writer.html(intro, lose)), labels), defaultgrade: '0' };
}

function contextOf(question: { readonly id: string; readonly at: Position }, bank: Bank): QuestionContext {
  const { topic, quiz, writer, report } = bank;
  const lose = questionLosses('moodle-xml', topic, question, report);
  const html: QuestionContext['html'] = (text) => (text ? writer.html(text, lose) : '');
  return { html, field: writer.field, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang, media: topic.media };
}
