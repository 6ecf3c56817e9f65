import type { Check } from './check.js';
import { typed } from './parts.js';

/** One image and nothing beside it: the areas count its pixels. */
export const checkHotspotWithoutImage: Check = (topic, report) => {
  for (const { at, image } of typed(topic, 'hotspot')) {
    if (image.media.length !== 1 || !/^(?:<p>)?<img [^>]*>(?:<\/p>)?$/.test(image.html)) report(at);
  }
};
