import type { RichText } from '../topic/rich-text.js';
import type { Check } from './check.js';
import { looks } from './duplicate-choice.js';
import { choiceQuestionsOf } from './parts.js';

/** Two choices that differ only in how they look: a screen reader, and an LMS's report, give the same words for both. */
export const checkSimilarChoice: Check = (topic, report) => {
  for (const { choices } of choiceQuestionsOf(topic)) {
    const earlier = new Map<string, { look: string; line: number }>();
    for (const { text, at } of choices.filter((choice) => words(choice.text) !== '')) {
      const first = earlier.get(words(text));
      if (first === undefined) earlier.set(words(text), { look: looks(text), line: at.line });
      else if (first.look !== looks(text)) report(at, { text: text.text, first: first.line });
    }
  }
};

const words = ({ text }: RichText): string => text.normalize('NFC').trim();
