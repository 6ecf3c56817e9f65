import type { Format } from '../reader.js';
import { readGift } from './read.js';

/** A name, a category or an answer in braces that says by its first mark what it is. */
const LOOKS = /^\s*(?:::.*?::|\$CATEGORY:)|\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*[#}]|\})/m;

export const gift: Format = { sniff: ({ text }) => LOOKS.test(text), read: readGift };
