import { hash } from '../../topic/hash.js';
import type { Topic } from '../../topic/topic.js';

/** As long as Moodle's column is: what is longer stops the import. */
const LONGEST = 100;

/**
 * `secret-speech-who`: the idnumber of a question. What is no question of the quiz has a `_` in its own
 * (`secret-speech_pool-dates`), for no id of a question holds one.
 */
export function idnumber(topic: Topic, id: string, kind?: 'review' | 'pool' | 'intro' | 'topic'): string {
  const whole = kind ? `${topic.id}_${kind}${id && '-'}${id}` : `${topic.id}-${id}`;
  if (whole.length <= LONGEST) return whole;
  const code = `_${hash(whole).toString(36)}`;
  return whole.slice(0, LONGEST - code.length) + code;
}
