import type { Choice } from '../topic/questions/choice.js';
import type { Question, QuestionOf, QuestionType } from '../topic/questions/index.js';
import type { ExpectedAnswer } from '../topic/questions/short-text.js';
import type { RichText } from '../topic/rich-text.js';
import type { SectionKind, SectionOf } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';

/** A question that offers choices. */
export type ChoiceQuestion = Extract<Question, { choices: readonly Choice[] }>;

export const questionsOf = (topic: Topic): readonly Question[] => topic.quiz?.questions ?? [];

export const choiceQuestionsOf = (topic: Topic): readonly ChoiceQuestion[] =>
  questionsOf(topic).filter((question) => 'choices' in question);

/** The questions of one type. */
export const typed = <T extends QuestionType>(topic: Topic, type: T): readonly QuestionOf<T>[] =>
  questionsOf(topic).filter((question): question is QuestionOf<T> => question.type === type);

export const shortTextsOf = (topic: Topic): readonly QuestionOf<'short-text'>[] => typed(topic, 'short-text');

/** The expected answers that are patterns, right and wrong ones. */
export const patternsOf = (topic: Topic): readonly ExpectedAnswer[] =>
  shortTextsOf(topic).flatMap(({ answers }) => answers.filter(({ pattern }) => pattern));

export function sectionsOf<K extends SectionKind>(topic: Topic, kind: K): readonly SectionOf<K>[] {
  return topic.sections.filter((section): section is SectionOf<K> => section.kind === kind);
}

/** Is there nothing to read, hear or see? */
export const isBlank = ({ text, media }: RichText): boolean => text.trim() === '' && media.length === 0;
