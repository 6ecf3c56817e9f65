import { memoised } from '../topic/memoised.js';
import { positionAt } from '../topic/position.js';
import type { Check } from './check.js';

/** Screen readers choose their voice by the tag, browsers their hyphenation, LMSs their filters. */
export const checkUnknownLanguage: Check = ({ lang, positions }, report) => {
  if (!isKnownLanguage(lang)) report(positionAt(positions, ['lang']), { lang });
};

/** Is it a well-formed BCP 47 tag whose language, script and region CLDR knows? */
export const isKnownLanguage = memoised((tag: string) => {
  // CLDR's names take longer to load than a topic takes to check, and nearly every topic says this.
  if (tag === 'en') return true;
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined;
  } catch {
    return false;
  }
});
