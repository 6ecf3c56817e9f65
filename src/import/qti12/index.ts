import type { Format } from '../reader.js';
import { readQti12 } from './read.js';

export const qti12: Format = {
  sniff: ({ pack }) => pack.xml.some(({ root }) => root.name === 'questestinterop'),
  read: readQti12,
};
