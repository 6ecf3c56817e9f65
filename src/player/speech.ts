import { element } from './elements.js';
import type { Sentence, Sentences } from './sentences.js';

/** What the page says to everybody, whether they see it or hear it. */
export interface Speech {
  /** A sentence with its values put in. */
  readonly say: (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;
  /** A lasting notice, shown until it is no longer so. */
  readonly notice: (sentence: Sentence, shown?: boolean) => void;
  /** A new element that says this. */
  readonly tell: (name: string, className: string, sentence: Sentence) => HTMLElement;
  /** Something that is heard and passes. */
  readonly announce: (text: string) => void;
}

/** `lang` is the language of the sentences: the page may be in another. */
export function createSpeech(sentences: Sentences, lang: string): Speech {
  const noticed = new Set<Sentence>();
  const write = (id: string, text: string): void => {
    const element = document.getElementById(id);
    if (element) element.textContent = text;
  };
  return {
    say: (sentence, values = {}) =>
      sentences[sentence].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap)),
    tell: (name, className, sentence) => {
      const made = element(name, className, sentences[sentence]);
      made.lang = lang;
      return made;
    },
    notice: (sentence, shown = true) => {
      if (noticed.has(sentence) === shown) return;
      if (shown) noticed.add(sentence);
      else noticed.delete(sentence);
      write('notice', [...noticed].map((name) => sentences[name]).join(' '));
    },
    announce: (text) => write('announcer', text),
  };
}
