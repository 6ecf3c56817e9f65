import type { Topic } from '../../topic/topic.js';
import { said, saidBy } from '../../write/said.js';

/** What the Markdown of a topic does not say as its source did. */
export interface Differences {
  /** Of questions, by their ids: the keys that differ. */
  readonly questions: ReadonlyMap<string, readonly string[]>;
  /** Of the topic: its other keys that differ. */
  readonly topic: readonly string[];
}

/** `wanted` is the topic in the machine form, which says all of the model; `written` is what its Markdown says. */
export function compareTopics(wanted: Topic, written: Topic): Differences {
  const { quiz: wantedQuiz, ...one } = wanted;
  const { quiz: writtenQuiz, ...other } = written;
  const { questions: asked = [], ...settings } = wantedQuiz ?? {};
  const { questions: found = [], ...settingsFound } = writtenQuiz ?? {};
  const byId = new Map(found.map((question) => [question.id, question]));
  const questions = asked.map((question) => [question.id, differing(question, byId.get(question.id) ?? {})] as const);
  const topic = differing(saidBy(one), saidBy(other));
  return {
    questions: new Map(questions.filter(([, keys]) => keys.length > 0)),
    topic: differing(settings, settingsFound).length > 0 ? [...topic, 'quiz'] : topic,
  };
}

function differing(one: object, other: object): string[] {
  const [wanted, found] = [said(one), said(other)] as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter(
    (key) => JSON.stringify(wanted[key]) !== JSON.stringify(found[key]),
  );
}
