import type { Check } from './check.js';
import { typed } from './parts.js';
import { boxOf } from './shapes.js';

export const checkAreaOutsideImage: Check = (topic, report) => {
  for (const { image, areas } of typed(topic, 'hotspot')) {
    const file = topic.media.find(({ name }) => name === image.media[0]?.name);
    const { width, height } = file ?? {};
    if (width === undefined || height === undefined) continue;
    for (const { at, label, shape } of areas) {
      const { left, top, right, bottom } = boxOf(shape);
      const inside = left >= 0 && top >= 0 && right <= width && bottom <= height;
      if (!inside) report(at, { text: label.text, width, height });
    }
  }
};
