import type { Report } from '../../diagnostics/diagnostic.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { shufflesQuestions } from '../shuffles.js';
import { type LoseOfTopic, loseLesson, topicLosses } from '../topic-losses.js';

/** The time limit in Canvas's whole minutes, rounded up: nobody gets less time than the author gave. */
export const minutes = (quiz: Quiz): number => Math.ceil(quiz['time-limit'] ?? 0);

/** Says once a topic what the format cannot hold of it as a whole. */
export function loseSettings(topic: Topic, written: boolean, report: Report): void {
  const lose = topicLosses(topic, 'qti12', report);
  if (!topic.quiz || !written) {
    lose('loss-no-quiz');
    return;
  }
  loseLesson(topic, [], lose);
  loseQuizSettings(topic.quiz, lose);
}

/** What Canvas's quizzes have no place for. */
export function loseQuizSettings(quiz: Quiz, lose: LoseOfTopic): void {
  if (quiz.feedback === 'answer') lose('loss-feedback-time', ['quiz', 'feedback']);
  if (quiz['show-answers'] === 'passed' && quiz.feedback !== 'never')
    lose('loss-show-answers', ['quiz', 'show-answers']);
  if (shufflesQuestions(quiz)) lose('loss-shuffle-questions', ['quiz', 'shuffle']);
  loseTimeLimit(quiz, lose);
}

/** LMSs count whole minutes. A teacher can give a learner more of them, and nobody can ask for more. */
export function loseTimeLimit(quiz: Quiz, lose: LoseOfTopic): void {
  const limit = quiz['time-limit'];
  if (limit !== undefined && !(quiz['time-limit-strict'] && Number.isInteger(limit))) {
    const becomes = quiz['time-limit-strict']
      ? `${minutes(quiz)} min`
      : `${minutes(quiz)} min without a way to ask for more`;
    lose('loss-time-limit', ['quiz', 'time-limit'], { minutes: limit, becomes });
  }
}
