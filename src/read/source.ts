import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { forbiddenCharacter } from '../topic/characters.js';
import type { Position } from '../topic/position.js';
import { digest, failure, saw } from './disk.js';
import type { Say } from './say.js';

const LARGEST = 5_000_000;
const BEGIN: Position = { line: 1, column: 1 };

/** The text of a source file, with LF alone and no byte order mark; undefined where it cannot be read, which is said. */
export function readSource(file: string, say: Say): string | undefined {
  const bytes = readBytes(file, say);
  if (!bytes) return undefined;
  const text = decodeText(bytes);
  if (text === undefined) {
    say('not-utf8', placeOfBroken(bytes));
    return undefined;
  }
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line, index) => withoutForbidden(line, index + 1, say)).join('\n');
}

/** U+FFFD in place of what cannot stand in a package, so that the rest can still be read. */
function withoutForbidden(text: string, line: number, say: Say): string {
  const found = forbiddenCharacter(text);
  if (!found) return text;
  say('forbidden-character', { line, column: found.offset + 1 }, { code: found.code });
  return withoutForbidden(`${text.slice(0, found.offset)}\uFFFD${text.slice(found.offset + 1)}`, line, () => undefined);
}

function readBytes(file: string, say: Say): Uint8Array | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const bytes = size <= LARGEST ? readFileSync(handle) : undefined;
      saw('file', [file], () => (bytes ? digest(bytes) : 'too large'));
      if (bytes) return bytes;
      say('source-too-large', BEGIN, { megabytes: LARGEST / 1e6 });
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    saw('file', [file], () => failure(error));
    say('source-unreadable', BEGIN, { reason: reasonOf(error) });
  }
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
};

/** Why a file cannot be read, in words where they are known. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where the first bytes stand that are no UTF-8: the decoder puts U+FFFD there. */
function placeOfBroken(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const encoder = new TextEncoder();
  let offset = lenient.indexOf('\uFFFD');
  // A U+FFFD that the author wrote has its own three bytes in the source.
  for (; offset >= 0; offset = lenient.indexOf('\uFFFD', offset + 1)) {
    const before = encoder.encode(lenient.slice(0, offset)).length + (bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
    if (bytes[before] !== 0xef || bytes[before + 1] !== 0xbf || bytes[before + 2] !== 0xbd) break;
  }
  return placeAt(lenient.replace(/\r\n?/g, '\n'), lenient.slice(0, Math.max(0, offset)).replace(/\r\n?/g, '\n').length);
}

function placeAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
