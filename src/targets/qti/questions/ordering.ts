import type { Ordering } from '../../../topic/questions/ordering.js';
import { scrambled } from '../../scrambled.js';
import type { XmlContent, XmlElement } from '../../xml.js';
import { responseDeclaration } from '../declarations.js';
import { firstOf, float, identifier, match, setOutcome, sum, variable } from '../expressions.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { asked } from './asked.js';
import { choiceIdentifier } from './choices.js';
import { correctKey, NOTHING } from './keys.js';

/** The file has the items in an order that gives nothing away where nobody shuffles them. */
export function writeOrdering(question: Ordering, context: ItemContext): ItemParts {
  const { id, items, grading } = question;
  const places = [...items.keys()];
  const shown = scrambled(items.length, id).map((place) => ({
    '@identifier': choiceIdentifier(place),
    '#': items[place] ? context.flow(items[place].text) : '',
  }));
  const interaction = { '@responseIdentifier': RESPONSE, '@shuffle': 'true', simpleChoice: shown };
  const all = correctKey(false);
  return {
    interactionType: 'orderInteraction',
    responses: [responseDeclaration(RESPONSE, 'ordered', 'identifier', { right: places.map(choiceIdentifier) })],
    body: asked(question, { orderInteraction: interaction }, context),
    key:
      grading === 'all'
        ? all
        : { ...all, otherwise: [...NOTHING, ...places.flatMap((place) => share(place, items.length))] },
  };
}

/** An item in its place gives its share. */
function share(place: number, count: number): readonly XmlContent[] {
  const here: XmlElement = { index: { '@n': String(place + 1), ...variable(RESPONSE) } };
  const more = setOutcome('SCORE', sum([variable('SCORE'), float(1 / count)]));
  return firstOf([{ when: match(here, identifier(choiceIdentifier(place))), rules: [more] }], []);
}
