import { kindOf } from '../../inspect/kinds.js';
import type { Format } from '../reader.js';
import { readCartridge } from './read.js';

export const cartridge: Format = {
  sniff: ({ pack }) => pack.isZip && /^(?:imscc|canvas)$/.test(kindOf(pack)),
  read: readCartridge,
};
