import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import { nameInTopic } from '../../topic/name-in-course.js';
import type { Position } from '../../topic/position.js';
import type { Question } from '../../topic/questions/index.js';
import type { Pool, Quiz } from '../../topic/quiz.js';
import { escapeAttribute } from '../../topic/rich-text.js';
import type { ReviewQuestion } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { questionLosses } from '../question-losses.js';
import { inDirection } from '../quiz-html.js';
import { type QuizPart, quizParts } from '../quiz-parts.js';
import { shufflesAnswers } from '../shuffles.js';
import type { XmlElement } from '../xml.js';
import { category, namesApart } from './category.js';
import { type FieldWriter, fieldWriter } from './html.js';
import { idnumber } from './identifiers.js';
import type { QuestionContext } from './question.js';
import { head, questionXml } from './question-xml.js';
import { essayElements } from './questions/essay.js';
import { questionParts } from './questions/index.js';

/** What the questions of a topic share. */
interface Bank extends QuizPart {
  readonly quiz: Quiz;
  /** The path of the topic's category. */
  readonly path: readonly string[];
  /** Tags of every question, a course's among them. */
  readonly keywords: readonly string[];
  readonly writer: FieldWriter;
  readonly report: Report;
}

/**
 * The topic's category and what belongs to it, and then a category below it for each pool. A course has its own
 * category above those of its topics. Empty where nothing is asked.
 */
export function bankQuestions(topic: Topic, quiz: Quiz, report: Report): XmlElement[] {
  const parts = quizParts(topic, quiz);
  if (parts.length === 0) return [];
  const names = namesApart(parts.map(({ chapter }) => ({ id: chapter?.id ?? '', name: chapter?.title ?? '' })));
  const banks = parts.map((part, place): Bank => {
    const path = part.chapter ? [topic.title, names[place] ?? ''] : [topic.title];
    const keywords = [...new Set([...topic.keywords, ...part.topic.keywords])];
    return { ...part, quiz, path, keywords, writer: fieldWriter(part.topic), report };
  });
  return [category([topic.title], topic.id, about(topic)), ...banks.flatMap(topicQuestions)];
}

function topicQuestions(bank: Bank): XmlElement[] {
  const { topic, chapter, asked, review, path } = bank;
  const pools = asked.pools.filter(({ id }) => asked.questions.some(({ pool }) => pool === id));
  const inPool = new Set(pools.map(({ id }) => id));
  const names = namesApart(pools.map(({ id, name }) => ({ id: nameInTopic(chapter?.id ?? '', id), name })));
  return [
    ...(chapter ? [category(path, idnumber(topic, chapter.id, 'topic'), about(topic))] : []),
    ...(asked.intro ? [introduction(asked.intro, bank)] : []),
    ...asked.questions.filter(({ pool }) => !pool || !inPool.has(pool)).map((question) => questionOf(question, bank)),
    ...review.map((question) => reviewOf(question, bank)),
    ...pools.flatMap((pool, place) => poolQuestions(pool, names[place] ?? '', bank)),
  ];
}

/** What the category says of itself: the summary, and the objectives, whose ids are tags; a course's stand with its topics. */
function about({ summary, objectives, chapters, lang }: Topic): string {
  const rows = Object.entries(chapters ? {} : objectives).map(
    ([id, text]) => `<li>${escapeAttribute(`${id}: ${text}`)}</li>`,
  );
  const list = rows.length > 0 ? `<ul>${rows.join('')}</ul>` : '';
  const html = (summary ? `<p>${escapeAttribute(summary)}</p>` : '') + list;
  return html && inDirection(html, lang);
}

function poolQuestions(pool: Pool, name: string, bank: Bank): XmlElement[] {
  const { topic, asked, path, report } = bank;
  const questions = asked.questions.filter((question) => question.pool === pool.id);
  const args = { target: 'moodle-xml', pool: pool.id, pick: pool.pick, count: questions.length };
  report(diagnostic('loss-pool', topic.file, pool.at, args));
  return [
    category([...path, name], idnumber(topic, pool.id, 'pool'), ''),
    ...questions.map((question) => questionOf(question, bank)),
  ];
}

function questionOf(question: Question, bank: Bank): XmlElement {
  const context = contextOf(question, bank);
  const labels = { idnumber: idnumber(bank.topic, question.id), tags: [...bank.keywords, ...question.obj] };
  return questionXml(question, questionParts(question, context), labels, context);
}

/** A review question as an essay. It is for self-check, so it gives no points. */
function reviewOf(review: ReviewQuestion, bank: Bank): XmlElement {
  const context = contextOf(review, bank);
  const { html, field } = context;
  const labels = { idnumber: idnumber(bank.topic, review.id, 'review'), tags: bank.keywords };
  return {
    ...head('essay', review.question.text, field(html(review.question)), labels),
    generalfeedback: field(html(review.answer)),
    defaultgrade: '0',
    penalty: '0',
    ...essayElements({ graderinfo: html(review.answer), lines: 15 }, context),
  };
}

/** What is said before the first question: to Moodle a question that asks nothing. */
function introduction(
  intro: NonNullable<Quiz['intro']>,
  { topic, chapter, keywords, writer, report }: Bank,
): XmlElement {
  const lose = (rule: RuleId): void => report(diagnostic(rule, topic.file, intro.at, { target: 'moodle-xml' }));
  const labels = { idnumber: idnumber(topic, chapter?.id ?? '', 'intro'), tags: keywords };
  return { ...head('description', intro.text, writer.field(writer.html(intro, lose)), labels), defaultgrade: '0' };
}

function contextOf(question: { readonly id: string; readonly at: Position }, bank: Bank): QuestionContext {
  const { topic, quiz, writer, report } = bank;
  const lose = questionLosses('moodle-xml', topic, question, report);
  const html: QuestionContext['html'] = (text) => (text ? writer.html(text, lose) : '');
  return { html, field: writer.field, lose, shuffles: shufflesAnswers(quiz), lang: topic.lang, media: topic.media };
}
