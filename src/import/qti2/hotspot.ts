import { children, childrenOf, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import { escapeLine } from '../../write/escape.js';
import { escaped } from '../html/markup.js';
import { baseOf, percentOf } from './base.js';
import { declaredOf, feedbackOf } from './item.js';
import type { ReadType } from './types.js';

/** Places in a picture, in its own pixels. */
export const readHotspot: ReadType = (item, interaction) => {
  const declared = declaredOf(item, interaction);
  const said = feedbackOf(item);
  const picture = childrenOf(interaction).find(({ name }) => name === 'object' || name === 'img');
  const address = picture?.attributes.data ?? picture?.attributes.src ?? '';
  const alt = picture?.attributes.alt ?? lineOf(picture);
  const image = item.markdown([imageNode(address, alt)]);
  if (!image.startsWith('![')) return 'its picture is not in the package';
  const areas = children(interaction, 'hotspotChoice').map((node) => {
    const id = node.attributes.identifier ?? '';
    const feedback = said.get(id);
    return {
      label: escapeLine(node.attributes.hotspotLabel ?? id),
      right: percentOf(item, declared, id) > 0,
      shape: shapeOf(node, item.note),
      ...(feedback && { feedback }),
    };
  });
  if (!areas.some(({ right }) => right)) return 'none of its areas is right';
  return { ...baseOf(item), type: 'hotspot', image, areas };
};

const imageNode = (src: string, alt: string): XmlNode => ({
  name: 'img',
  prefix: '',
  namespace: '',
  attributes: { src: escaped(src), alt },
  content: [],
  line: 0,
});

function shapeOf({ attributes: { shape = '', coords = '' } }: XmlNode, note: (words: string) => void) {
  const numbers = coords.split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, third = 1] = numbers;
  if (shape === 'circle') return { circle: [x, y, third] as [number, number, number] };
  if (shape !== 'rect') note('an area with corners became the rectangle around it');
  const xs = numbers.filter((_, place) => place % 2 === 0);
  const ys = numbers.filter((_, place) => place % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { rect: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] as [number, number, number, number] };
}
