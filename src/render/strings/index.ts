import { type Say, sayer, type Values } from '../../player/say.js';
import { type Counted, en, type Strings } from './en.js';

export type { Strings } from './en.js';

/** A language may lack sentences while they are being written: those are said in English. */
export interface Translation {
  readonly page: Readonly<Record<string, string>>;
  readonly counted: Readonly<Record<string, Counted>>;
  readonly player: Readonly<Record<string, string>>;
}

/** Every language that the pages speak. A function each, so that a lesson pays for none but its own. */
export const translations: Readonly<Record<string, () => Translation>> = { en: () => en };

const FALLBACK = 'en';

/** What is made once for each language tag. */
function memoised<Value>(make: (lang: string) => Value): (lang: string) => Value {
  const made = new Map<string, Value>();
  return (lang) => {
    const value = made.get(lang) ?? make(lang);
    made.set(lang, value);
    return value;
  };
}

/**
 * The language (BCP 47) in which the pages of a topic in `lang` speak: its own, else English. English too where the tag
 * names another script than the translation's, as zh-Hant does.
 */
export const spokenLanguage = memoised((lang) => {
  const { language, script } = new Intl.Locale(lang).maximize();
  const usual = new Intl.Locale(language).maximize().script;
  return Object.hasOwn(translations, language) && script === usual ? lang : FALLBACK;
});

/** The sentences for a topic in the language `lang` (BCP 47). */
export const stringsFor = memoised((lang): Strings => {
  const { language } = new Intl.Locale(spokenLanguage(lang));
  const { page, counted, player } = translations[language]?.() ?? en;
  return {
    page: { ...en.page, ...page },
    counted: { ...en.counted, ...counted },
    player: { ...en.player, ...player },
  };
});

const sayerFor = memoised((lang): Say => sayer(spokenLanguage(lang)));
const pluralsOf = memoised((lang) => new Intl.PluralRules(spokenLanguage(lang)));

/** A sentence with its values put in, for a topic in the language `lang` (BCP 47). */
export const say = (sentence: string, values: Values, lang: string): string => sayerFor(lang)(sentence, values);

/** The form of a counted sentence that its number asks for, in the language that the pages speak. */
export const sayCounted = (sentence: Counted, count: number, lang: string): string =>
  say(sentence[pluralsOf(lang).select(count)] ?? sentence.other, { count }, lang);
