import { slug, takeUnique } from '../topic/slug.js';

const QUESTION_ID = /^[a-z][a-z0-9-]{0,62}$/;
const TOPIC_ID = /^[a-z][a-z0-9-]{1,62}$/;

/**
 * An id for a question: the one that its source gives, where it can be one here; else a slug of that, or of its words.
 * It depends on the source alone, so that a second import gives the same; takes it from `taken`.
 */
export function questionId(given: string | undefined, words: string, used: Set<string>): string {
  const wanted = given?.trim() ?? '';
  if (QUESTION_ID.test(wanted)) return takeUnique(wanted, used);
  return takeUnique(slug(wanted === '' ? words : wanted, 'q'), used);
}

/** The same for a topic, of a title or a file's name. */
export function topicId(given: string, used: Set<string>): string {
  if (TOPIC_ID.test(given)) return takeUnique(given, used);
  const name = slug(given, 'topic');
  return takeUnique(TOPIC_ID.test(name) ? name : `topic-${name}`, used);
}

/** An identifier of ours without the topic's id in front of it; any other stays what it is. */
export const withoutTopic = (identifier: string, topic: string): string =>
  topic !== '' && identifier.startsWith(`${topic}-`) ? identifier.slice(topic.length + 1) : identifier;

/** The id of a pool in an identifier of ours. */
export const poolOf = (identifier: string, topic: string): string =>
  withoutTopic(identifier.replace(/^.*[-_]pool[-_]/, ''), topic);
