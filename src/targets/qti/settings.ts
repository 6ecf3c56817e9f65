import type { Report } from '../../diagnostics/diagnostic.js';
import type { Quiz } from '../../topic/quiz.js';
import { reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';
import { loseMetadata, topicLosses } from '../topic-losses.js';

/** Is every answer submitted with the others, and feedback shown after the last? */
export const isSimultaneous = ({ feedback }: Quiz): boolean => feedback === 'end';

/** Says once a topic what the version cannot hold of it as a whole. */
export function loseSettings(topic: Topic, written: boolean, target: string, report: Report): void {
  const lose = topicLosses(topic, target, report);
  const { quiz } = topic;
  if (!quiz || !written) {
    lose('loss-no-quiz');
    return;
  }
  lose('loss-pages');
  const review = reviewQuestions(topic).length;
  if (review > 0 && !quiz['include-review']) lose('loss-review', ['quiz'], { count: review });
  // The metadata of the package have no place for a source, and speak of the course as a whole.
  loseMetadata(topic, { own: ['keywords', 'objectives', 'author', 'licence'], ofTopics: [] }, lose);
  const keys = [...(topic['on-fail'] === 'incomplete' ? ['on-fail'] : []), ...(topic.completion ? ['completion'] : [])];
  if (keys.length > 0) lose('loss-completion', [], { keys: keys.join(', ') });
  if (quiz.attempts !== 1) lose('loss-attempts', ['quiz', 'attempts'], { attempts: quiz.attempts });
  if (quiz['show-answers'] === 'passed' && quiz.feedback !== 'never')
    lose('loss-show-answers', ['quiz', 'show-answers']);
  const limit = quiz['time-limit'];
  if (limit !== undefined && !quiz['time-limit-strict']) {
    const becomes = `${limit} min, after which answers are still taken, without a way to ask for more`;
    lose('loss-time-limit', ['quiz', 'time-limit'], { minutes: limit, becomes });
  }
}
