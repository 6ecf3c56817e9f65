import type { Essay } from '../topic/questions/essay.js';
import { say, stringsFor } from './strings/index.js';

/** How many words the learner is asked for, as a sentence in the topic's language; none where there is no limit. */
export function wordLimits({ min = 0, max }: NonNullable<Essay['words']>, lang: string): string | undefined {
  const { page } = stringsFor(lang);
  if (min === 0) return max === undefined ? undefined : say(page.wordsAtMost, { max }, lang);
  return max === undefined ? say(page.wordsAtLeast, { min }, lang) : say(page.wordsBetween, { min, max }, lang);
}
