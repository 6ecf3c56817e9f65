import type { Media } from '../topic/media.js';
import type { Area, Hotspot } from '../topic/questions/hotspot.js';

/** What the template of a hotspot needs beside the question. */
export interface HotspotData {
  readonly control: 'radio' | 'checkbox';
  /** CSS declarations: how wide the picture may become. */
  readonly size: string;
  /** CSS declarations for each area; none where the picture's size is not known. */
  readonly places: readonly string[];
}

/** Widths narrower than this would leave no room for the labels below. */
const NARROWEST = '18rem';

export function hotspotData({ areas, image }: Hotspot, media: readonly Media[]): HotspotData {
  const control = areas.filter(({ right }) => right).length > 1 ? 'checkbox' : 'radio';
  const { width } = media.find(({ name }) => name === image.media[0]?.name) ?? {};
  if (!width) return { control, size: '', places: [] };
  const size = `max-width:max(${Math.round(width)}px,${NARROWEST})`;
  return { control, size, places: areas.map(({ shape }) => placeOf(shape, width)) };
}

/**
 * Where an area's middle lies and how large it is. All of it is per cent of the picture's width, as CSS measures
 * margins, so that the area stays in its place however wide the picture is shown.
 */
function placeOf(shape: Area['shape'], pictureWidth: number): string {
  const { x, y, width, height } = boxOf(shape);
  const percent = (pixels: number): string => `${Number(((pixels * 100) / pictureWidth).toFixed(3))}%`;
  const ratio = Number((width / height).toFixed(3));
  const round = 'circle' in shape ? ';border-radius:50%' : '';
  return `left:${percent(x)};margin-top:${percent(y)};width:${percent(width)};aspect-ratio:${ratio}${round}`;
}

/** Middle, width and height. */
function boxOf(shape: Area['shape']): { x: number; y: number; width: number; height: number } {
  if ('circle' in shape) {
    const [x, y, radius] = shape.circle;
    return { x, y, width: 2 * radius, height: 2 * radius };
  }
  const [left, top, width, height] = shape.rect;
  return { x: left + width / 2, y: top + height / 2, width, height };
}
