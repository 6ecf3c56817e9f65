import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { shufflesQuestions } from '../shuffles.js';
import { type LoseOfTopic, loseLesson } from '../topic-losses.js';

/** Says once a topic what a question bank cannot hold of it as a whole. */
export function loseSettings(topic: Topic, written: boolean, lose: LoseOfTopic): void {
  if (!topic.quiz || !written) {
    lose('loss-no-quiz');
    return;
  }
  loseLesson(topic, ['keywords', 'objectives'], lose);
  const keys = settingsOf(topic.quiz);
  if (keys.length > 0) lose('loss-quiz-settings', ['quiz'], { keys: keys.join(', ') });
}

/** What the author says of the quiz that Moodle would not do by itself: feedback after the quiz, as long as learners like. */
function settingsOf(quiz: Quiz): string[] {
  const { attempts, feedback, 'show-answers': shown } = quiz;
  return [
    ...(attempts > 0 ? ['attempts'] : []),
    ...(shufflesQuestions(quiz) ? ['shuffle'] : []),
    ...(feedback === 'end' ? [] : ['feedback']),
    ...(quiz['time-limit'] === undefined ? [] : ['time-limit']),
    ...(shown === 'always' ? [] : ['show-answers']),
  ];
}
