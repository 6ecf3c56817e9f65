import type { Report } from '../../diagnostics/diagnostic.js';
import type { Topic } from '../../topic/topic.js';
import { loseTimeLimit } from '../qti12/settings.js';
import { losePassMark, topicLosses } from '../topic-losses.js';

/** What the profile cannot hold of the quiz as a whole. */
export function loseQuizSettings(topic: Topic, report: Report): void {
  const { quiz } = topic;
  if (!quiz) return;
  const lose = topicLosses(topic, 'imscc', report);
  losePassMark(topic, lose);
  const keys = ['feedback', 'show-answers', ...(quiz.shuffle === 'none' ? [] : ['shuffle'])];
  lose('loss-quiz-settings', ['quiz'], { keys: keys.join(', ') });
  loseTimeLimit(quiz, lose);
}
