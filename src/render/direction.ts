import { memoised } from '../topic/memoised.js';

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The writing direction of a language (BCP 47), by the script that it is mostly written in unless its tag names one. */
export const directionOf = memoised((lang: string): 'ltr' | 'rtl' => {
  const { script } = new Intl.Locale(lang).maximize();
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
});
