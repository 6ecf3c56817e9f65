import type { RichText } from '../topic/rich-text.js';
import type { Check } from './check.js';
import { choiceQuestionsOf, isBlank } from './parts.js';

/** Two choices that nobody can tell apart. */
export const checkDuplicateChoice: Check = (topic, report) => {
  for (const { choices } of choiceQuestionsOf(topic)) {
    const lines = new Map<string, number>();
    for (const { text, at } of choices.filter((choice) => !isBlank(choice.text))) {
      const first = lines.get(looks(text));
      if (first === undefined) lines.set(looks(text), at.line);
      else report(at, { text: text.text, first });
    }
  }
};

/** What a choice looks like: formatting counts, for an italic species' name differs from an upright one. */
export const looks = ({ html }: RichText): string => html.normalize('NFC').replace(/\s+/gu, ' ').trim();
