import type { Format } from '../reader.js';
import { lessonsOf, readLessons } from './read.js';

export const lesson: Format = { sniff: (source) => lessonsOf(source).length > 0, read: readLessons };
