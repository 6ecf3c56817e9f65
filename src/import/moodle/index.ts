import type { Format } from '../reader.js';
import { readMoodle } from './read.js';

export const moodleXml: Format = {
  sniff: ({ pack }) => pack.xml.some(({ root }) => root.name === 'quiz' && root.namespace === ''),
  read: readMoodle,
};
