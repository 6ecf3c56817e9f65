import { diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import type { RuleId } from '../../diagnostics/rules.js';
import { positionAt } from '../../topic/position.js';
import type { Quiz } from '../../topic/quiz.js';
import { reviewQuestions } from '../../topic/section.js';
import type { Topic } from '../../topic/topic.js';

export const shufflesAnswers = ({ shuffle }: Quiz): boolean => shuffle === 'answers' || shuffle === 'all';
export const shufflesQuestions = ({ shuffle }: Quiz): boolean => shuffle === 'questions' || shuffle === 'all';

/** The time limit in Canvas's whole minutes, rounded up: nobody gets less time than the author gave. */
export const minutes = (quiz: Quiz): number => Math.ceil(quiz['time-limit'] ?? 0);

/** Says once a topic what the format cannot hold of it as a whole. */
export function loseSettings(topic: Topic, written: boolean, report: Report): void {
  const lose = (rule: RuleId, path: readonly string[] = [], args = {}): void =>
    report(diagnostic(rule, topic.file, positionAt(topic.positions, path), { target: 'qti12', ...args }));
  if (!topic.quiz || !written) {
    lose('loss-no-quiz');
    return;
  }
  lose('loss-pages');
  const review = reviewQuestions(topic).length;
  if (review > 0 && !topic.quiz['include-review']) lose('loss-review', ['quiz'], { count: review });
  loseMetadata(topic, (keys) => lose('loss-metadata', [], { keys }));
  lose('loss-pass-mark', ['quiz', 'pass'], { keys: completionKeys(topic) });
  loseQuizSettings(topic.quiz, lose);
}

function loseMetadata(topic: Topic, lose: (keys: string) => void): void {
  const { keywords, author, licence, sources, objectives } = topic;
  const lists = { keywords, sources, objectives: Object.keys(objectives) };
  const filled = Object.entries(lists).flatMap(([key, list]) => (list.length > 0 ? [key] : []));
  const keys = [...filled, ...(author ? ['author'] : []), ...(licence ? ['licence'] : [])];
  if (keys.length > 0) lose(keys.join(', '));
}

function completionKeys(topic: Topic): string {
  const onFail = topic['on-fail'] === 'incomplete' ? ['on-fail'] : [];
  return ['pass', ...onFail, ...(topic.completion ? ['completion'] : [])].join(', ');
}

function loseQuizSettings(quiz: Quiz, lose: (rule: RuleId, path: string[], args?: object) => void): void {
  const limit = quiz['time-limit'];
  if (quiz.feedback === 'answer') lose('loss-feedback-time', ['quiz', 'feedback']);
  if (quiz['show-answers'] === 'passed' && quiz.feedback !== 'never')
    lose('loss-show-answers', ['quiz', 'show-answers']);
  if (shufflesQuestions(quiz)) lose('loss-shuffle-questions', ['quiz', 'shuffle']);
  // In Canvas a teacher can give a learner more time, and nobody can ask for it.
  if (limit !== undefined && !(quiz['time-limit-strict'] && Number.isInteger(limit))) {
    const becomes = quiz['time-limit-strict']
      ? `${minutes(quiz)} min`
      : `${minutes(quiz)} min without a way to ask for more`;
    lose('loss-time-limit', ['quiz', 'time-limit'], { minutes: limit, becomes });
  }
}
