import { normalise } from '../../../scoring/text.js';
import type { FillBlanks } from '../../../topic/questions/gaps.js';
import { spellings } from '../../spellings.js';
import { mapping, responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, numberedResponse } from '../item.js';
import { gappedTexts, gapsKey } from './gap-parts.js';
import { roomFor, textEntryAttributes } from './text-entry.js';

export function writeFillBlanks(question: FillBlanks, context: ItemContext): ItemParts {
  const { gaps, case: caseSensitive } = question;
  const share = 1 / gaps.length;
  const room = roomFor(gaps.flatMap(({ answers }) => answers));
  const field = (gap: number) => ({
    name: 'textEntryInteraction',
    attributes: textEntryAttributes(numberedResponse(gap), room),
    children: [],
  });
  return {
    interactionType: 'textEntryInteraction',
    responses: gaps.map(({ answers }, gap) => {
      const accepted = distinct(spellings(answers), caseSensitive);
      return responseDeclaration(numberedResponse(gap), 'single', 'string', {
        right: accepted.slice(0, 1),
        mapping: mapping(accepted.map((key) => ({ key, value: share, caseSensitive }))),
      });
    }),
    body: gappedTexts(question, field, context),
    key: gapsKey(question),
  };
}

/** Of spellings that come to the same the first. */
const distinct = (texts: readonly string[], matchCase: boolean): string[] =>
  [...new Map(texts.toReversed().map((text) => [normalise(text, matchCase), text])).values()].toReversed();
