import type { Area, Hotspot } from '../../../topic/questions/hotspot.js';
import type { XmlElement } from '../../xml.js';
import { responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { asked } from './asked.js';
import { choiceFeedback, choiceIdentifier, placesOf } from './choices.js';
import { correctKey } from './keys.js';

export function writeHotspot(question: Hotspot, context: ItemContext): ItemParts {
  const { areas } = question;
  const right = placesOf(areas);
  const interaction = {
    '@responseIdentifier': RESPONSE,
    '@maxChoices': right.length > 1 ? '0' : '1',
    ...picture(question, context),
    hotspotChoice: areas.map(hotspotChoice),
  };
  return {
    interactionType: 'hotspotInteraction',
    responses: [
      responseDeclaration(RESPONSE, right.length > 1 ? 'multiple' : 'single', 'identifier', {
        right: right.map(choiceIdentifier),
      }),
    ],
    body: asked(question, { hotspotInteraction: interaction }, context),
    key: correctKey(false),
    feedback: choiceFeedback(areas, context),
    feedbackBy: 'response',
  };
}

const hotspotChoice = (area: Area, place: number): XmlElement => ({
  '@identifier': choiceIdentifier(place),
  ...shapeOf(area),
  '@hotspotLabel': area.label.text,
});

/** In whole pixels: the schemas of 2.2 and 3.0 know no other. A rectangle is left, top, right and bottom. */
function shapeOf({ shape }: Area): XmlElement {
  const coords = (...numbers: number[]): string => numbers.map((each) => Math.max(0, Math.round(each))).join(',');
  if ('circle' in shape) return { '@shape': 'circle', '@coords': coords(...shape.circle) };
  const [x, y, width, height] = shape.rect;
  return { '@shape': 'rect', '@coords': coords(x, y, x + width, y + height) };
}

function picture({ image }: Hotspot, { version, address, mediumOf }: ItemContext): XmlElement {
  const [shown] = image.media;
  const { name = '', alt = '' } = shown ?? {};
  const { type, width, height } = mediumOf(name);
  const size = { '@width': String(Math.round(width)), '@height': String(Math.round(height)) };
  if (version.hyphenated) return { img: { '@src': address(name), '@alt': alt, ...size } };
  return { object: { '@data': address(name), '@type': type, ...size, '#': alt } };
}
