import * as z from 'zod';
import { position } from '../position.js';
import { richText } from '../rich-text.js';
import { questionBase } from './base.js';

/** In pixels of the picture's own size, from its upper left corner. */
const shape = z.union(
  [
    z.strictObject({ circle: z.tuple([z.number(), z.number(), z.number()]) }),
    z.strictObject({ rect: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
  ],
  { error: 'area-malformed' },
);

/** A place in the picture: `circle` has x, y and radius, `rect` has x, y, width and height. */
export const area = z.strictObject({
  at: position,
  label: richText,
  right: z.boolean().default(false),
  feedback: richText.optional(),
  shape,
});
export type Area = z.infer<typeof area>;

/** One or more areas of a picture are to be pointed at. */
export const hotspot = z.strictObject({
  ...questionBase,
  type: z.literal('hotspot'),
  /** The picture: a text that holds one image and nothing else. */
  image: richText,
  areas: z.array(area),
});
export type Hotspot = z.infer<typeof hotspot>;
