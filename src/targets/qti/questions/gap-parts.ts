import type { Dropdowns, FillBlanks } from '../../../topic/questions/gaps.js';
import type { XmlContent } from '../../xml.js';
import { firstOf, float, gt, isNull, mapResponse, not, setOutcome, sum, variable } from '../expressions.js';
import { type ItemContext, type Key, numberedResponse } from '../item.js';
import type { Markup } from '../markup.js';
import { NOTHING } from './keys.js';

/** A text with an interaction in place of each gap. */
export const gappedTexts = (
  { stem, body }: FillBlanks | Dropdowns,
  gap: (index: number) => Markup,
  { blocks }: ItemContext,
): XmlContent[] => [...blocks(stem, gap), ...(body ? blocks(body, gap) : [])];

/**
 * The shares of what is right are added up. All points where none is missing, however sums are rounded; else these, or
 * nothing where parts of an answer do not count.
 */
export const gapsKey = ({ gaps, grading }: FillBlanks | Dropdowns): Key => ({
  before: [...NOTHING, ...gaps.flatMap((_, place) => share(numberedResponse(place)))],
  cases: [{ when: gt(variable('SCORE'), float(1 - 0.5 / gaps.length)), score: 1 }],
  otherwise: grading === 'partial' ? [] : NOTHING,
});

/** An empty gap has none, which not every engine knows of itself. */
function share(response: string): readonly XmlContent[] {
  const more = setOutcome('SCORE', sum([variable('SCORE'), mapResponse(response)]));
  return firstOf([{ when: not(isNull(variable(response))), rules: [more] }], []);
}
