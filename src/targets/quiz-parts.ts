import type { Quiz } from '../topic/quiz.js';
import { type ReviewQuestion, reviewQuestions } from '../topic/section.js';
import type { Chapter, Topic } from '../topic/topic.js';

/** What one topic asks. */
export interface QuizPart {
  /** Whose questions they are, in its own language. In a course it bears the course's id, of which all names are made. */
  readonly topic: Topic;
  /** Absent where the topic is built by itself. */
  readonly chapter?: Chapter;
  readonly asked: Pick<Quiz, 'questions' | 'pools' | 'intro'>;
  /** Those that are asked too. */
  readonly review: readonly ReviewQuestion[];
}

const NOTHING: QuizPart['asked'] = { questions: [], pools: [] };

/** The quiz as one part, or a course's as one for each topic that asks anything. */
export function quizParts(topic: Topic, quiz: Quiz): QuizPart[] {
  const reviewOf = (own: Topic): ReviewQuestion[] => (quiz['include-review'] ? reviewQuestions(own) : []);
  const parts: QuizPart[] = topic.chapters?.map((chapter) => ({
    topic: { ...chapter.topic, id: topic.id },
    chapter,
    asked: chapter.topic.quiz ?? NOTHING,
    review: reviewOf(chapter.topic),
  })) ?? [{ topic, asked: quiz, review: reviewOf(topic) }];
  return parts.filter(({ asked, review }) => asked.questions.length + review.length > 0);
}
