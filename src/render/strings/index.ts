import { type Counted, en } from './en.js';

/** Every sentence of the pages and the player: a language that lacks one does not compile. */
export interface Strings {
  readonly page: { readonly [Name in keyof typeof en.page]: string };
  readonly counted: { readonly [Name in keyof typeof en.counted]: Counted };
  readonly player: { readonly [Name in keyof typeof en.player]: string };
}

const languages: Readonly<Record<string, Strings>> = { en };

const FALLBACK = 'en';

/** The language (BCP 47) in which the pages of a topic in `lang` speak: its own, else English. */
export const spokenLanguage = (lang: string): string => (Object.hasOwn(languages, languageOf(lang)) ? lang : FALLBACK);

const languageOf = (lang: string): string => new Intl.Locale(lang).language;

/** The sentences for a topic in the language `lang` (BCP 47). */
export const stringsFor = (lang: string): Strings => languages[languageOf(lang)] ?? en;

/** A sentence with its values put in: `{count} points`, 2 → `2 points`. */
export function say(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** The form of a counted sentence that its number asks for, in the language that the pages speak. */
export function sayCounted(sentence: Counted, count: number, lang: string): string {
  const rule = new Intl.PluralRules(spokenLanguage(lang)).select(count);
  return say(sentence[rule] ?? sentence.other, { count });
}
