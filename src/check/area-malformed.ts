import type { Check } from './check.js';
import { typed } from './parts.js';
import { isEmpty } from './shapes.js';

/** An area of no size. What is no area at all the schema refuses. */
export const checkAreaMalformed: Check = (topic, report) => {
  for (const { at, shape } of typed(topic, 'hotspot').flatMap(({ areas }) => areas)) {
    if (isEmpty(shape)) report(at);
  }
};
