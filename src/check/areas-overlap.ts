import type { Check } from './check.js';
import { typed } from './parts.js';
import { overlap } from './shapes.js';

/** Where a right area and a wrong one share a place, nobody knows what was pointed at. */
export const checkAreasOverlap: Check = (topic, report) => {
  for (const { areas } of typed(topic, 'hotspot')) {
    for (const [index, { at, label, right, shape }] of areas.entries()) {
      const first = areas.slice(0, index).find((other) => other.right !== right && overlap(other.shape, shape));
      if (first) report(at, { text: label.text, first: first.at.line });
    }
  }
};
