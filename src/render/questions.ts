import { type Question, type QuestionWriters, writeQuestion } from '../topic/questions/index.js';
import type { RenderContext } from './context.js';
import { wordLimits } from './word-limits.js';

/** The part of a question that its type decides. */
interface Answering {
  /** What is asked of the learner, in one sentence. */
  readonly instruction: string;
  /** HTML of the form controls. */
  readonly controls: string;
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
  essay: (question, context) => ({
    instruction: wordLimits(question.words ?? {}, context.topic.lang) ?? context.strings.page.answerFreely,
    controls: context.write('questions/essay', { ...context, question }),
  }),
} satisfies QuestionWriters<RenderContext, Answering>;

/** A question as a form, with everything that the player reveals later in `template` elements. */
export function renderQuestion(question: Question, context: RenderContext): string {
  const answering = writeQuestion<RenderContext, Answering>(writers, question, context);
  return context.write('question', { ...context, question, ...answering });
}
