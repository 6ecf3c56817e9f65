import type { Format } from '../reader.js';
import { readText2qti } from './read.js';

const QUESTION = /^(?:\d+\.[ \t]+\S|[Qq]uiz [Tt]itle:)/m;
const ANSWER = /^(?:\*[a-zA-Z]\)|\[[* ]?\]|=|\*|_{3,}|\^{3,})(?:[ \t]|$)/m;

export const text2qti: Format = {
  sniff: ({ text }) => QUESTION.test(text) && ANSWER.test(text) && /^\d+\.[ \t]/m.test(text),
  read: readText2qti,
};
