import type { Format } from '../reader.js';
import { readQti2 } from './read.js';

export const qti2: Format = {
  sniff: ({ pack }) => pack.xml.some(({ root }) => /^(?:qti-assessment-|assessment)(?:item|Item)$/.test(root.name)),
  read: readQti2,
};
