import type { Topic } from '../topic/topic.js';

/*
 * Identifiers derive from ids alone, so that a later upload updates what an earlier one brought. LMSs match items by
 * them over a whole course, and of two alike in a package Canvas keeps the last: what is not a question of the quiz
 * has a `_` in its identifier, for no id of a question holds one.
 */

/** `secret-speech-who` */
export const itemIdent = (topic: Pick<Topic, 'id'>, questionId: string): string => `${topic.id}-${questionId}`;

/** `secret-speech_review-why`: a review question may bear the id of a question of the quiz. */
export const reviewIdent = (topic: Topic, reviewId: string): string => `${topic.id}_review-${reviewId}`;

/** `secret-speech_pool-dates` */
export const poolIdent = (topic: Topic, poolId: string): string => `${topic.id}_pool-${poolId}`;

/** `secret-speech_meta` */
export const resourceIdent = (topic: Topic, name: string): string => `${topic.id}_${spelled(name)}`;

/** Each character but letters, digits and hyphens by its number, so that no two names become alike. */
const spelled = (name: string): string =>
  name.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
