import { aiken } from './aiken/index.js';
import { cartridge } from './cartridge/index.js';
import type { FormatName } from './format-names.js';
import { gift } from './gift/index.js';
import { keyTerms } from './key-terms/index.js';
import { lesson } from './lesson/index.js';
import { moodleXml } from './moodle/index.js';
import { qti2 } from './qti2/index.js';
import { qti12 } from './qti12/index.js';
import { type Format, Unreadable } from './reader.js';
import type { Source } from './source.js';
import { text2qti } from './text2qti/index.js';

/** Every format, the most particular first: the first that a source looks like is taken. */
const formats: Readonly<Record<FormatName, Format>> = {
  lesson,
  aiken,
  'moodle-xml': moodleXml,
  imscc: cartridge,
  qti12,
  qti2,
  gift,
  text2qti,
  'key-terms': keyTerms,
};

/** The format that is named, or the first that the source looks like. Throws an Unreadable where there is none. */
export function formatOf(source: Source, from: FormatName | undefined): Format {
  const found = from === undefined ? Object.values(formats).find(({ sniff }) => sniff(source)) : formats[from];
  if (!found) throw new Unreadable({ file: source.file }, 'looks like no format that is known: name it with --from');
  return found;
}
