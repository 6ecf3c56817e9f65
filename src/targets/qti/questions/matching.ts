import { matchingOptions } from '../../../scoring/matching.js';
import type { Matching } from '../../../topic/questions/matching.js';
import type { RichText } from '../../../topic/rich-text.js';
import { scrambled } from '../../scrambled.js';
import type { XmlElement } from '../../xml.js';
import { mapping, responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { asked } from './asked.js';
import { correctKey } from './keys.js';

const left = (place: number): string => `l${place + 1}`;
const right = (place: number): string => `r${place + 1}`;

export function writeMatching(question: Matching, context: ItemContext): ItemParts {
  const { pairs, grading, shuffle = true } = question;
  const partial = grading === 'partial';
  const texts = matchingOptions(question);
  const keys = pairs.map((pair, place) => `${left(place)} ${right(texts.indexOf(pair.right.text))}`);
  const shares = mapping(
    keys.map((key) => ({ key, value: 1 / pairs.length })),
    true,
  );
  return {
    interactionType: 'matchInteraction',
    responses: [
      responseDeclaration(RESPONSE, 'multiple', 'directedPair', { right: keys, ...(partial && { mapping: shares }) }),
    ],
    body: asked(question, interaction(question, texts, shuffle, context), context),
    key: correctKey(partial),
  };
}

/**
 * Each left side takes one right side, and stays in its place when the right ones are shuffled; the file has these in
 * an order that gives nothing away where nobody shuffles them.
 */
function interaction(
  { id, pairs, distractors }: Matching,
  texts: readonly string[],
  shuffle: boolean,
  { flow }: ItemContext,
): XmlElement {
  const richTexts: readonly RichText[] = [...pairs.map((pair) => pair.right), ...distractors];
  const order = shuffle ? scrambled(texts.length, id) : [...texts.keys()];
  const rights = order.flatMap((place) => {
    const text = richTexts.find((each) => each.text === texts[place]);
    return text ? [choice(right(place), pairs.length, !shuffle, flow(text))] : [];
  });
  return {
    matchInteraction: {
      '@responseIdentifier': RESPONSE,
      '@shuffle': String(shuffle),
      '@maxAssociations': String(pairs.length),
      simpleMatchSet: [
        { simpleAssociableChoice: pairs.map((pair, place) => choice(left(place), 1, true, flow(pair.left))) },
        { simpleAssociableChoice: rights },
      ],
    },
  };
}

const choice = (identifier: string, matchMax: number, fixed: boolean, content: XmlElement['#']): XmlElement => ({
  '@identifier': identifier,
  '@matchMax': String(matchMax),
  '@fixed': String(fixed),
  '#': content ?? '',
});
