import { reviewQuestions } from '../topic/section.js';
import type { Chapter, Topic } from '../topic/topic.js';

/** The language of a question or a review question by its id, as BCP 47 has it: in a course that of its topic. */
export function languageOf(topic: Topic, id: string): string {
  const isOf = ({ topic: own }: Chapter): boolean =>
    [...(own.quiz?.questions ?? []), ...reviewQuestions(own)].some((question) => question.id === id);
  return topic.chapters?.find(isOf)?.topic.lang ?? topic.lang;
}
