import type { Dropdowns } from '../../../topic/questions/gaps.js';
import { mapping, responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, numberedResponse } from '../item.js';
import type { Markup } from '../markup.js';
import { placesOf } from './choices.js';
import { gappedTexts, gapsKey } from './gap-parts.js';

export function writeDropdowns(question: Dropdowns, context: ItemContext): ItemParts {
  const { gaps, shuffle = context.shuffles } = question;
  const share = 1 / gaps.length;
  return {
    interactionType: 'inlineChoiceInteraction',
    responses: gaps.map(({ choices }, gap) => {
      const right = placesOf(choices).map((place) => optionIdentifier(gap, place));
      const shares = mapping(right.map((key) => ({ key, value: share })));
      return responseDeclaration(numberedResponse(gap), 'single', 'identifier', { right, mapping: shares });
    }),
    body: gappedTexts(question, (gap) => menu(question, gap, shuffle), context),
    key: gapsKey(question),
  };
}

/** Unique in the whole item: `g1c2`. */
const optionIdentifier = (gap: number, place: number): string => `g${gap + 1}c${place + 1}`;

const menu = ({ gaps }: Dropdowns, gap: number, shuffle: boolean): Markup => ({
  name: 'inlineChoiceInteraction',
  attributes: { responseIdentifier: numberedResponse(gap), shuffle: String(shuffle) },
  children: (gaps[gap]?.choices ?? []).map(({ text }, place) => ({
    name: 'inlineChoice',
    attributes: { identifier: optionIdentifier(gap, place), fixed: 'false' },
    children: [text],
  })),
});
