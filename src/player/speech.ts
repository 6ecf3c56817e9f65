import { element } from './elements.js';
import { sayer, type Values } from './say.js';
import type { Sentence, Sentences } from './sentences.js';

/** What the page says to everybody, whether they see it or hear it. */
export interface Speech {
  /** A sentence with its values put in, numbers as the lesson's language writes them. */
  readonly say: (sentence: Sentence, values?: Values) => string;
  /** These in a row, with what the language writes between them: `1, 2, and 3`. */
  readonly list: (items: readonly HTMLElement[]) => (Node | string)[];
  /** A lasting notice, shown until it is no longer so. */
  readonly notice: (sentence: Sentence, shown?: boolean, values?: Values) => void;
  /** A new element that says this. */
  readonly tell: (name: string, className: string, sentence: Sentence, values?: Values) => HTMLElement;
  /** Something that is heard and passes. */
  readonly announce: (text: string) => void;
}

/** `lang` (BCP 47) is the language of the sentences: the page may be in another. */
export function createSpeech(sentences: Sentences, lang: string): Speech {
  const fill = sayer(lang);
  const noticed = new Map<Sentence, string>();
  const say: Speech['say'] = (sentence, values) => fill(sentences[sentence], values);
  const list: Speech['list'] = (items) => {
    const places = items.map((_, place) => String(place));
    const parts = new Intl.ListFormat(lang).formatToParts(places);
    return parts.map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
  };
  return {
    say,
    list,
    tell: (name, className, sentence, values) => {
      const made = element(name, className, say(sentence, values));
      made.lang = lang;
      return made;
    },
    notice: (sentence, shown = true, values = {}) => {
      if (noticed.has(sentence) === shown) return;
      if (shown) noticed.set(sentence, say(sentence, values));
      else noticed.delete(sentence);
      const holder = document.getElementById('notice');
      if (!holder) return;
      holder.textContent = [...noticed.values()].join(' ');
      holder.dataset.says = [...noticed.keys()].join(' ');
    },
    // An open dialog has its own: nothing outside it is heard.
    announce: (text) => {
      for (const region of document.querySelectorAll('[data-announcer]')) region.textContent = text;
    },
  };
}
