import { forbiddenCharacter } from '../topic/characters.js';
import { Unreadable } from './reader.js';

/** A text and, where it was not Unicode, what it was. */
interface Decoded {
  readonly text: string;
  readonly encoding: string | undefined;
}

/**
 * The text of a file: UTF-8, UTF-16 by its byte order mark or its NULs, else Windows-1252, which older editors write.
 * LF alone ends its lines. Throws an Unreadable with the place of what cannot stand in a text.
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  const { text, encoding } = decode(bytes, file);
  const lines = text.replace(/\r\n?|\f/g, '\n');
  const found = forbiddenCharacter(lines);
  if (!found) return { text: lines, encoding };
  throw new Unreadable({ file, ...placeAt(lines, found.offset) }, `the character ${found.code} has no place in a text`);
}

function decode(bytes: Uint8Array, file: string): Decoded {
  const wide = utf16(bytes);
  if (wide) {
    const text = tryDecode(wide, bytes);
    if (text === undefined) throw new Unreadable({ file }, 'a text in UTF-16 that breaks off or is damaged');
    return { text, encoding: undefined };
  }
  const text = tryDecode('utf-8', bytes);
  if (text !== undefined) return { text, encoding: undefined };
  const latin = Buffer.from(bytes).toString('latin1');
  const broken = /[\u0081\u008d\u008f\u0090\u009d]/.exec(latin);
  if (!broken) return { text: latin.replace(/[\u0080-\u009f]/g, windowsLetter), encoding: 'Windows-1252' };
  const place = placeAt(latin.replace(/\r\n/g, ' \n'), broken.index);
  const byte = latin.charCodeAt(broken.index).toString(16).toUpperCase();
  throw new Unreadable(
    { file, ...place },
    `the byte ${byte} is neither UTF-8 nor Windows-1252: save the file as UTF-8`,
  );
}

/** Windows-1252 from 80 to 9F, a blank where it has nothing; not all versions of Node's decoder know it from Latin 1. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const windowsLetter = (letter: string): string => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter;

function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of mostly ASCII has a NUL in every second byte of UTF-16. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 400);
  const nuls = (from: number): number => start.filter((byte, index) => index % 2 === from && byte === 0).length;
  const most = start.length / 2 - start.length / 10;
  if (start.length < 2) return undefined;
  if (nuls(1) >= most) return 'utf-16le';
  return nuls(0) >= most ? 'utf-16be' : undefined;
}

/** The line and column of an offset in a text, counted from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
