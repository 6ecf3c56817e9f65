import type { Report } from '../../diagnostics/diagnostic.js';
import type { Topic } from '../../topic/topic.js';
import { loseQuizSettings as loseSettings } from '../qti12/settings.js';
import { losePassMark, topicLosses } from '../topic-losses.js';

/** What Canvas's quizzes cannot hold of the quiz as a whole. */
export function loseQuizSettings(topic: Topic, report: Report): void {
  if (!topic.quiz) return;
  const lose = topicLosses(topic, 'canvas', report);
  losePassMark(topic, lose);
  loseSettings(topic.quiz, lose);
}
