import { readTags } from './xml-tags.js';

/** The size of an SVG: its width and height in pixels, else its viewBox; undefined for what is no SVG. */
export function svgSize(data: DataView): { width?: number; height?: number } | undefined {
  const root = readTags(new TextDecoder('utf-8').decode(data))?.tags[0];
  if (!root) return undefined;
  const width = pixels(root.attributes.get('width'));
  const height = pixels(root.attributes.get('height'));
  if (width && height) return { width, height };
  const box = (root.attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth, boxHeight] = box;
  return boxWidth && boxHeight && boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : {};
}

/** CSS pixels, 96 to the inch; other units depend on what the picture stands in. */
function pixels(length = ''): number | undefined {
  const [, number = '', unit = ''] = /^\s*\+?(\d*\.?\d+)(px|pt|pc|mm|cm|in)?\s*$/.exec(length) ?? [];
  const factor = { '': 1, px: 1, pt: 96 / 72, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }[unit];
  return number === '' || factor === undefined ? undefined : Number(number) * factor;
}
