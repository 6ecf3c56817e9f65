import { stringsFor } from '../../render/strings/index.js';
import type { Quiz } from '../../topic/quiz.js';
import type { RichText } from '../../topic/rich-text.js';
import { type ReviewQuestion, reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { resourceIdent } from '../identifiers.js';

/** A part of the test: what one topic asks, and the text above it. */
export interface TestSection {
  readonly identifier: string;
  readonly title: string;
  /** Do learners see the title? */
  readonly visible: boolean;
  readonly asked: Pick<Quiz, 'questions' | 'pools'>;
  readonly review: readonly ReviewQuestion[];
  readonly intro: RichText | undefined;
  /** The name of the text above it, where that is a document of its own. */
  readonly introName: string;
}

/** One section, or one for each topic of a course. */
export function sectionsOf(topic: Topic, quiz: Quiz): TestSection[] {
  const { chapters } = topic;
  const review = (own: Topic): ReviewQuestion[] => (quiz['include-review'] ? reviewQuestions(own) : []);
  if (!chapters) {
    const identifier = resourceIdent(topic, 'questions');
    const title = stringsFor(topic.lang).page.quiz;
    const { intro } = quiz;
    return [{ identifier, title, visible: false, asked: quiz, review: review(topic), intro, introName: 'intro' }];
  }
  return chapters.map(({ id, title, topic: own }) => ({
    identifier: resourceIdent(topic, `questions-${id}`),
    title,
    visible: true,
    asked: own.quiz ?? { questions: [], pools: [] },
    review: review(own),
    intro: own.quiz?.intro,
    introName: `intro-${id}`,
  }));
}
