import { describe, expect, test } from 'vitest';
import { type Counted, en } from '../../src/render/strings/en.js';
import { translations } from '../../src/render/strings/index.js';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'uk', 'ru', 'zh', 'ja', 'ar', 'he'];

/** Sentences that other languages have in common with English, by language and name. */
const SAME = ['fr page.quiz', 'it page.quiz', 'fr page.licence', 'it page.formula'];

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  uk: /\p{Script=Cyrl}/u,
  ru: /\p{Script=Cyrl}/u,
  zh: /\p{Script=Hani}/u,
  ja: /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/u,
  ar: /\p{Script=Arab}/u,
  he: /\p{Script=Hebr}/u,
};

interface Said {
  /** As `page.skip`. */
  readonly name: string;
  readonly text: string;
}

const entries = (room: string, texts: object): Said[] =>
  Object.entries(texts).map(([name, text]) => ({ name: `${room}.${name}`, text }));

/** All that a language says, without what it counts. */
function sentencesOf(lang: string): Said[] {
  const { page, player } = translations[lang]!();
  return [...entries('page', page), ...entries('player', player)];
}

const countedOf = (lang: string): [string, Counted][] => Object.entries(translations[lang]!().counted);

const formsOf = (lang: string): Said[] => countedOf(lang).flatMap(([name, forms]) => entries(`counted.${name}`, forms));

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const gapsOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** The names of the sentences for which a test does not hold, so that a failure names all of them. */
const namesOf = (said: readonly Said[], isWrong: (each: Said) => boolean): string[] =>
  said.filter(isWrong).map(({ name, text }) => `${name}: ${text}`);

test('there are fourteen languages', () => {
  expect(Object.keys(translations)).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('%s', (lang) => {
  const names = (said: readonly Said[]): string[] => said.map(({ name }) => name);
  const english = new Map(sentencesOf('en').map(({ name, text }) => [name, text]));
  const everything = [...sentencesOf(lang), ...formsOf(lang)];

  test('lacks no sentence and has none to spare', () => {
    const own = names(sentencesOf(lang));
    expect([...english.keys()].filter((name) => !own.includes(name))).toEqual([]);
    expect(own.filter((name) => !english.has(name))).toEqual([]);
    expect(countedOf(lang).map(([name]) => name)).toEqual(Object.keys(en.counted));
  });

  test('has the gaps of English in each sentence', () => {
    const wrong = namesOf(sentencesOf(lang), ({ name, text }) => {
      return String(gapsOf(text)) !== String(gapsOf(english.get(name) ?? text));
    });
    expect(wrong).toEqual([]);
  });

  test('counts in every form that the language has, and in no other', () => {
    const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.toSorted();
    for (const [, counted] of countedOf(lang)) expect(Object.keys(counted).toSorted()).toEqual(forms);
  });

  test('names the number, but in a form that stands for one number alone', () => {
    const rules = new Intl.PluralRules(lang);
    const whole = Array.from({ length: 200 }, (_, count) => count);
    for (const [name, forms] of countedOf(lang)) {
      const counts = name === 'points' ? [...whole, ...whole.map((count) => count + 0.5)] : whole;
      const wrong = Object.entries(forms).filter(
        ([form, text]) =>
          !text.includes('{count}') && counts.filter((count) => rules.select(count) === form).length !== 1,
      );
      expect(wrong).toEqual([]);
    }
  });

  test('is written with care', () => {
    expect(namesOf(everything, ({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
    expect(namesOf(everything, ({ text }) => /['"%]|\.\.\./.test(text))).toEqual([]);
    expect(namesOf(everything, ({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    const script = SCRIPTS[lang];
    const worded = everything.filter(({ text }) => hasWords(text));
    if (script) expect(namesOf(worded, ({ text }) => !script.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });
});

test.each(LANGUAGES.slice(1))('%s leaves nothing in English', (lang) => {
  const english = new Map(sentencesOf('en').map(({ name, text }) => [name, text]));
  const same = sentencesOf(lang).filter(({ name, text }) => hasWords(text) && english.get(name) === text);
  expect(same.map(({ name }) => `${lang} ${name}`).filter((name) => !SAME.includes(name))).toEqual([]);
});

test('French keeps its marks apart from the words before them, by a narrow blank that does not break', () => {
  const said = [...sentencesOf('fr'), ...formsOf('fr')];
  expect(namesOf(said, ({ text }) => /(?<!\u202f)[;:!?»]|«(?!\u202f)| \u202f|\u202f /.test(text))).toEqual([]);
});

test('a mark ends the same sentences as in English', () => {
  const ends = (text: string | undefined): boolean => /[.。?？؟]$/.test(text ?? '');
  const english = new Map(sentencesOf('en').map(({ name, text }) => [name, text]));
  const wrong = LANGUAGES.flatMap((lang) =>
    namesOf(sentencesOf(lang), ({ name, text }) => ends(text) !== ends(english.get(name))).map(
      (each) => `${lang} ${each}`,
    ),
  );
  expect(wrong).toEqual([]);
});
