import { type Question, type QuestionWriters, writeQuestion } from '../topic/questions/index.js';
import { escapeAttribute, type RichText, withGaps } from '../topic/rich-text.js';
import type { RenderContext } from './context.js';

/** One entry of the key, in HTML. */
interface KeyEntry {
  readonly question: string;
  readonly answers: readonly string[];
}

/** The right answers of the quiz and the model answers of the review questions, for paper; no screen shows them. */
export function renderAnswerKey(context: RenderContext): string {
  const { sections, quiz } = context.topic;
  const reviews = sections.flatMap((section) => (section.kind === 'review' ? section.questions : []));
  const entries = [
    ...reviews.map(({ question, answer }) => ({ question: context.rich(question), answers: some(answer, context) })),
    ...(quiz?.questions ?? []).map((question) => quizEntry(question, context)),
  ];
  const html = context.write('answer-key', {
    ...context,
    entries: entries.filter(({ answers }) => answers.length > 0),
  });
  // What stands here a second time may not bear its name a second time.
  return html.replace(/(<[^<>]*) id="[^"<>]*"/g, '$1');
}

const some = (text: RichText | undefined, { rich }: RenderContext): string[] => (text ? [rich(text)] : []);

function quizEntry(question: Question, context: RenderContext): KeyEntry {
  const answers = writeQuestion<RenderContext, readonly string[]>(writers, question, context);
  return { question: withGaps(context.rich(question.stem), () => '____'), answers };
}

const rightTexts = (choices: readonly { text: RichText; right: boolean }[], { rich }: RenderContext): string[] =>
  choices.filter(({ right }) => right).map(({ text }) => rich(text));

/** What of the expected answers earns all points. */
const fullAnswers = <A extends { right: boolean; credit?: number | undefined }>(answers: readonly A[]): A[] =>
  answers.filter(({ right, credit = 100 }) => right && credit >= 100);

/** In a direction of its own: from right to left the parts of a number would change places. */
const isolated = (html: string): string => `<bdi>${html}</bdi>`;

const oneOf = (texts: readonly string[]): string => texts.map((text) => isolated(escapeAttribute(text))).join(' / ');

const writers = {
  'single-choice': ({ choices }, context) => rightTexts(choices, context),
  'multiple-choice': ({ choices }, context) => rightTexts(choices, context),
  'true-false': ({ choices }, context) => rightTexts(choices, context),
  'short-text': ({ answers }) => {
    const full = fullAnswers(answers);
    const plain = full.filter(({ pattern }) => !pattern);
    return [oneOf((plain.length > 0 ? plain : full).map(({ text }) => text))];
  },
  numeric: ({ answers, unit }) => {
    const after = unit ? ` ${escapeAttribute(unit)}` : '';
    const full = fullAnswers(answers).map(({ text }) => isolated(isolated(escapeAttribute(text)) + after));
    return [full.join(' / ')];
  },
  matching: ({ pairs }, { rich }) => pairs.map(({ left, right }) => `${rich(left)} – ${rich(right)}`),
  ordering: ({ items }, { rich }) => items.map(({ text }, place) => `${place + 1}. ${rich(text)}`),
  'fill-blanks': ({ gaps }) => gaps.map(({ answers }, place) => `${place + 1}. ${oneOf(answers)}`),
  dropdowns: ({ gaps }) =>
    gaps.map(({ choices }, place) => {
      const right = choices.filter((choice) => choice.right).map(({ text }) => text);
      return `${place + 1}. ${oneOf(right)}`;
    }),
  essay: ({ answer, rubric }, context) => [...some(answer, context), ...some(rubric, context)],
  hotspot: ({ areas }, context) =>
    rightTexts(
      areas.map(({ label, right }) => ({ text: label, right })),
      context,
    ),
} satisfies QuestionWriters<RenderContext, readonly string[]>;
