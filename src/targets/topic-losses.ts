import { diagnostic, type Report } from '../diagnostics/diagnostic.js';
import type { RuleArgs, RuleId } from '../diagnostics/rules.js';
import { positionAt } from '../topic/position.js';
import { reviewQuestions } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';

/** Reports a loss where the value at `path` of the topic stands. */
export type LoseOfTopic = (rule: RuleId, path?: readonly string[], args?: RuleArgs) => void;

/** Reports what `target` loses of a topic as a whole. */
export const topicLosses =
  (topic: Topic, target: string, report: Report): LoseOfTopic =>
  (rule, path = [], args = {}) =>
    report(diagnostic(rule, topic.file, positionAt(topic.positions, path), { target, ...args }));

/** What a package that holds the quiz alone leaves out of the lesson; `kept` are the keys that it has a place for. */
export function loseLesson(topic: Topic, kept: readonly string[], lose: LoseOfTopic): void {
  lose('loss-pages');
  const review = reviewQuestions(topic).length;
  if (review > 0 && !topic.quiz?.['include-review']) lose('loss-review', ['quiz'], { count: review });
  loseMetadata(topic, { own: kept, ofTopics: kept }, lose);
  losePassMark(topic, lose);
}

/** What is said of a topic, or of a course and of each of its topics, and has no place but for the keys that are kept. */
export function loseMetadata(
  topic: Topic,
  kept: { readonly own: readonly string[]; readonly ofTopics: readonly string[] },
  lose: LoseOfTopic,
): void {
  const own = metadataKeys(topic).filter((key) => !kept.own.includes(key));
  const inTopics = (topic.chapters ?? []).flatMap((chapter) => metadataKeys(chapter.topic));
  // The objectives of the topics are those of the course.
  const lost = [...new Set(inTopics)].filter((key) => key !== 'objectives' && !kept.ofTopics.includes(key));
  const keys = [...own, ...lost.map((key) => `the topics' ${key}`)];
  if (keys.length > 0) lose('loss-metadata', [], { keys: keys.join(', ') });
}

/** What says when a quiz is passed or a lesson complete, where quizzes know neither. */
export const losePassMark = (topic: Topic, lose: LoseOfTopic): void =>
  lose('loss-pass-mark', ['quiz', 'pass'], { keys: completionKeys(topic) });

function metadataKeys({ keywords, author, licence, sources, objectives }: Topic): string[] {
  const lists = { keywords, sources, objectives: Object.keys(objectives) };
  const filled = Object.entries(lists).flatMap(([key, list]) => (list.length > 0 ? [key] : []));
  return [...filled, ...(author ? ['author'] : []), ...(licence ? ['licence'] : [])];
}

function completionKeys(topic: Topic): string {
  const onFail = topic['on-fail'] === 'incomplete' ? ['on-fail'] : [];
  return ['pass', ...onFail, ...(topic.completion ? ['completion'] : [])].join(', ');
}
