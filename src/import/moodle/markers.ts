import { child, children, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import { escapeLine } from '../../write/escape.js';
import { keepFile, wordsOf } from './fields.js';
import type { ReadType } from './types.js';

type Shape = AuthoredOf<'hotspot'>['areas'][number]['shape'];

/** Markers for places in a picture: with one marker it is a hotspot. */
export const readMarkers: ReadType = (given) => {
  const { node, base, note } = given;
  const drags = children(node, 'drag');
  const drops = children(node, 'drop');
  const file = child(node, 'file');
  const path = file && keepFile(file, given);
  if (drags.length !== 1) return 'it has several markers: a hotspot asks for one thing';
  if (path === undefined) return 'its picture is not in the file';
  if (drops.length === 0) return 'it has no place for its marker';
  const label = wordsOf(drags[0]);
  const shapes = drops.map((drop) => shapeOf(drop, note));
  if (shapes.some((shape) => shape === undefined)) return 'one of its places has no shape that can be read';
  note('name its areas, and say what its picture shows');
  return {
    ...base,
    type: 'hotspot',
    image: `![${escapeLine(label || 'Picture')}](<${path}>)`,
    areas: shapes.flatMap((shape, place) =>
      shape ? [{ label: escapeLine(drops.length > 1 ? `${label} ${place + 1}` : label), right: true, shape }] : [],
    ),
  };
};

/** `x,y;r`, `x,y;w,h`, or the corners of a polygon. */
function shapeOf(drop: XmlNode, note: (words: string) => void): Shape | undefined {
  const points = lineOf(child(drop, 'coords'))
    .split(';')
    .map((pair) => pair.split(',').map(Number));
  if (points.flat().some(Number.isNaN)) return undefined;
  const [[x = 0, y = 0] = [], [width = 1, height = 1] = []] = points;
  const kind = lineOf(child(drop, 'shape'));
  if (kind === 'circle') return { circle: [x, y, width] };
  if (kind === 'rectangle') return { rect: [x, y, width, height] };
  if (kind !== 'polygon') return undefined;
  note('a place with corners became the rectangle around it');
  const [xs, ys] = [points.map(([each = 0]) => each), points.map(([, each = 0]) => each)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { rect: [left, top, Math.max(...xs) - left, Math.max(...ys) - top] };
}
