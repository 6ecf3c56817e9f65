import { type Say, sayer, type Values } from '../../player/say.js';
import { memoised } from '../../topic/memoised.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { type Counted, en, type Strings } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { uk } from './uk.js';
import { zhHans } from './zh-hans.js';

export type { Strings } from './en.js';

/** Every language that the pages speak, written as it mostly is. A function each: a lesson pays for its own alone. */
export const translations: Readonly<Record<string, () => Strings>> = {
  en: () => en,
  es,
  fr,
  de,
  pt,
  it,
  nl,
  pl,
  uk,
  ru,
  zh: zhHans,
  ja,
  ar,
  he,
};

const FALLBACK = 'en';

/**
 * The language (BCP 47) in which the pages of a topic in `lang` speak: its own, else English. English too where the tag
 * names another script than the translation's, as zh-Hant does.
 */
export const spokenLanguage = memoised((lang: string) => {
  const { language, script } = new Intl.Locale(lang).maximize();
  const usual = new Intl.Locale(language).maximize().script;
  return Object.hasOwn(translations, language) && script === usual ? lang : FALLBACK;
});

/** The sentences for a topic in the language `lang` (BCP 47). */
export const stringsFor = memoised((lang: string): Strings => {
  const { language } = new Intl.Locale(spokenLanguage(lang));
  return translations[language]?.() ?? en;
});

const sayerFor = memoised((lang: string): Say => sayer(spokenLanguage(lang)));
const pluralsOf = memoised((lang: string) => new Intl.PluralRules(spokenLanguage(lang)));

/** A sentence with its values put in, for a topic in the language `lang` (BCP 47). */
export const say = (sentence: string, values: Values, lang: string): string => sayerFor(lang)(sentence, values);

/** The form of a counted sentence that its number asks for, in the language that the pages speak. */
export const sayCounted = (sentence: Counted, count: number, lang: string): string =>
  say(sentence[pluralsOf(lang).select(count)] ?? sentence.other, { count }, lang);
