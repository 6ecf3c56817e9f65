import { type Question, type QuestionWriters, writeQuestion } from '../topic/questions/index.js';
import { type RichText, withGaps } from '../topic/rich-text.js';
import type { RenderContext } from './context.js';
import { hotspotData } from './hotspot.js';
import { matchingData } from './matching.js';
import { mixed } from './mixed.js';
import { wordLimits } from './word-limits.js';

/** The part of a question that its type decides. */
interface Answering {
  /** What is asked of the learner, in one sentence. */
  readonly instruction: string;
  /** HTML of the form controls, where they do not stand in the text. */
  readonly controls?: string;
  /** HTML of the control that stands in the text, by its place. */
  readonly gap?: (place: number) => string;
}

/** One template a question type: templates/questions/<type>.eta. */
const writers = {
  'single-choice': (question, context) => ({
    instruction: context.strings.page.chooseOne,
    controls: context.write('questions/single-choice', { ...context, question }),
  }),
  'multiple-choice': (question, context) => ({
    instruction: context.strings.page.chooseAll,
    controls: context.write('questions/multiple-choice', { ...context, question }),
  }),
  'true-false': (question, context) => ({
    instruction: context.strings.page.chooseTruth,
    controls: context.write('questions/true-false', { ...context, question }),
  }),
  'short-text': (question, context) => ({
    instruction: context.strings.page.answerShortly,
    controls: context.write('questions/short-text', { ...context, question }),
  }),
  numeric: (question, context) => ({
    instruction: context.strings.page.answerNumber,
    controls: context.write('questions/numeric', { ...context, question }),
  }),
  matching: (question, context) => ({
    instruction: context.strings.page.match,
    controls: context.write('questions/matching', { ...context, question, ...matchingData(question) }),
  }),
  ordering: (question, context) => ({
    instruction: context.strings.page.putInOrder,
    controls: context.write('questions/ordering', {
      ...context,
      question,
      places: mixed(question.items, ({ text }) => text.text),
    }),
  }),
  'fill-blanks': (question, context) => ({
    instruction: context.strings.page.fillBlanks,
    gap: (place) => context.write('questions/fill-blanks', { ...context, question, place }).trim(),
  }),
  dropdowns: (question, context) => ({
    instruction: context.strings.page.chooseWords,
    gap: (place) => context.write('questions/dropdowns', { ...context, question, place }).trim(),
  }),
  essay: (question, context) => ({
    instruction: wordLimits(question.words ?? {}, context.topic.lang) ?? context.strings.page.answerFreely,
    controls: context.write('questions/essay', { ...context, question }),
  }),
  hotspot: (question, context) => {
    const { page } = context.strings;
    const data = hotspotData(question, context.topic.media);
    return {
      instruction: data.control === 'radio' ? page.pointAtOne : page.pointAtAll,
      controls: context.styled(context.write('questions/hotspot', { ...context, question, ...data })),
    };
  },
} satisfies QuestionWriters<RenderContext, Answering>;

/** A line does not begin with what belongs to the end of the gap before it. */
const PUNCTUATED_GAP = /<span data-gap="\d+"><\/span>(?:(?!&)[\p{Po}\p{Pe}\p{Pf}])+/gu;

/**
 * A question as a form, with everything that the player reveals later in `template` elements. `number` is its place among
 * the lesson's questions, from 1.
 */
export function renderQuestion(question: Question, number: number, context: RenderContext): string {
  const { gap, ...answering } = writeQuestion<RenderContext, Answering>(writers, question, context);
  /** The same text with its controls, or with a line for each. */
  const withControls = (text: RichText): string => {
    const html = context.rich(text);
    return gap ? withGaps(html.replace(PUNCTUATED_GAP, '<span class="joined">$&</span>'), gap) : html;
  };
  const withLines = (text: RichText): string => withGaps(context.rich(text), () => '____');
  return context.write('question', { ...context, question, number, ...answering, withControls, withLines });
}
