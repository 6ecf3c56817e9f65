import type { Dropdowns, FillBlanks } from '../../../topic/questions/gaps.js';
import type { XmlContent, XmlElement } from '../../xml.js';
import { and, mapResponse, setOutcome, sum } from '../expressions.js';
import { type ItemContext, type Key, numberedResponse } from '../item.js';
import type { Markup } from '../markup.js';
import { NOTHING } from './keys.js';

/** A text with an interaction in place of each gap. */
export const gappedTexts = (
  { stem, body }: FillBlanks | Dropdowns,
  gap: (index: number) => Markup,
  { blocks }: ItemContext,
): XmlContent[] => [...blocks(stem, gap), ...(body ? blocks(body, gap) : [])];

/** All points where the test of each gap holds; else, where parts of an answer count, the shares of what is right. */
export function gapsKey({ gaps, grading }: FillBlanks | Dropdowns, isRight: (response: string) => XmlElement): Key {
  const responses = gaps.map((_, place) => numberedResponse(place));
  const shares = setOutcome('SCORE', sum(responses.map(mapResponse)));
  return {
    cases: [{ when: and(responses.map(isRight)), score: 1 }],
    otherwise: grading === 'partial' ? [shares] : NOTHING,
  };
}
