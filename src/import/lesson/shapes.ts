import type { XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import type { Means } from './page.js';

type Shape = AuthoredOf<'hotspot'>['areas'][number]['shape'];

/** Where an area lies, in pixels: its style has it in per cent of the picture's width. */
export function shapeOf(area: XmlNode | undefined, image: XmlNode | undefined, { styleOf, note }: Means): Shape {
  const styles = (area?.attributes.class ?? '').split(/\s+/).map(styleOf).join(';');
  const width = Number(image?.attributes.width);
  const part = (name: string): number => Number(new RegExp(`(?:^|;)${name}:([\\d.]+)`).exec(styles)?.[1]);
  const pixels = (name: string): number => (part(name) * width) / 100;
  const size = { x: pixels('left'), y: pixels('margin-top'), width: pixels('width') };
  const height = size.width / part('aspect-ratio');
  if ([size.x, size.y, height].some(Number.isNaN)) {
    note('where an area lies is not in the package: mark it again');
    return { rect: [0, 0, 1, 1] };
  }
  if (/border-radius/.test(styles)) return { circle: [rounded(size.x), rounded(size.y), rounded(size.width / 2)] };
  return {
    rect: [rounded(size.x - size.width / 2), rounded(size.y - height / 2), rounded(size.width), rounded(height)],
  };
}

/** The page's numbers have three decimals: whole pixels come back whole. */
const rounded = (pixels: number): number => Number(pixels.toFixed(Math.abs(pixels - Math.round(pixels)) < 0.2 ? 0 : 1));
