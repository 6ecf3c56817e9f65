import type { Format } from '../reader.js';
import { readAiken } from './read.js';

export const aiken: Format = {
  sniff: ({ text }) => /^[ \t]*ANSWER:[ \t]*[A-Z][ \t]*$/im.test(text) && /^[ \t]*A[.)][ \t]/m.test(text),
  read: readAiken,
};
