import type { Area } from '../topic/questions/hotspot.js';

type Shape = Area['shape'];
type Circle = readonly [x: number, y: number, radius: number];

/** The sides of the smallest upright rectangle around an area. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(shape: Shape): Box {
  if ('rect' in shape) {
    const [left, top, width, height] = shape.rect;
    return { left, top, right: left + width, bottom: top + height };
  }
  const [x, y, radius] = shape.circle;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** Is there no place in it? */
export function isEmpty(shape: Shape): boolean {
  const { left, top, right, bottom } = boxOf(shape);
  return left >= right || top >= bottom;
}

/** Do two areas share more than their edges? */
export function overlap(a: Shape, b: Shape): boolean {
  if (isEmpty(a) || isEmpty(b)) return false;
  if ('circle' in a) return 'circle' in b ? circlesOverlap(a.circle, b.circle) : circleOverlaps(a.circle, boxOf(b));
  return 'circle' in b ? circleOverlaps(b.circle, boxOf(a)) : boxesOverlap(boxOf(a), boxOf(b));
}

const circlesOverlap = ([x, y, radius]: Circle, [x2, y2, radius2]: Circle): boolean =>
  Math.hypot(x - x2, y - y2) < radius + radius2;

const boxesOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function circleOverlaps([x, y, radius]: Circle, { left, top, right, bottom }: Box): boolean {
  const nearest = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
  return Math.hypot(x - nearest[0], y - nearest[1]) < radius;
}
