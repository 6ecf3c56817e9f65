import type { Position } from '../topic/position.js';
import { escapeAttribute, type RichText } from '../topic/rich-text.js';
import type { Topic } from '../topic/topic.js';
import { choiceQuestionsOf, isBlank, typed } from './parts.js';

/** Something to choose, by its words and by its look. */
interface Option {
  readonly at: Position;
  readonly words: string;
  /** Formatting counts, for an italic species' name differs from an upright one. */
  readonly look: string;
  readonly blank: boolean;
}

/** What a learner chooses from: a question's choices, the areas of a picture, the menu of a gap. */
export interface Offer {
  readonly at: Position;
  readonly options: readonly Option[];
}

export function offersOf(topic: Topic): Offer[] {
  return [
    ...choiceQuestionsOf(topic).map(({ at, choices }) => ({
      at,
      options: choices.map(({ text, at }) => shown(text, at)),
    })),
    ...typed(topic, 'hotspot').map(({ at, areas }) => ({
      at,
      options: areas.map(({ label, at }) => shown(label, at)),
    })),
    ...typed(topic, 'dropdowns').flatMap(({ gaps }) =>
      gaps.map(({ at, choices }) => ({ at, options: choices.map(({ text, at }) => plain(text, at)) })),
    ),
  ];
}

/** What a text looks like. */
export const looks = ({ html }: RichText): string => normalised(html);

const shown = (text: RichText, at: Position): Option => ({
  at,
  words: text.text.normalize('NFC').trim(),
  look: looks(text),
  blank: isBlank(text),
});

const plain = (text: string, at: Position): Option => ({
  at,
  words: text.normalize('NFC').trim(),
  look: normalised(escapeAttribute(text)),
  blank: text.trim() === '',
});

const normalised = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
