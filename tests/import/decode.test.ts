import { describe, expect, test } from 'vitest';
import { importOf } from '../support/imported.js';

const bank = 'Où est l’été – “là” ?\r\nA. Né\r\nB. Noël\r\nANSWER: B\r\n';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const cp1252 = Buffer.from(
  [...bank].map((letter) => ({ '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0)),
);

const stemOf = async (bytes: Uint8Array): Promise<unknown> =>
  (await importOf(bytes)).topics[0]?.quiz?.questions[0]?.stem.text;

describe('the encoding of a text', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(bank)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${bank}`)],
    ['UTF-16 with a byte order mark', utf16(`\uFEFF${bank}`)],
    ['UTF-16, the other end first', utf16(`\uFEFF${bank}`).swap16()],
    ['UTF-16 without a mark', utf16(bank)],
    ['Windows-1252', cp1252],
  ])('%s', async (_, bytes) => {
    expect(await stemOf(bytes)).toBe('Où est l’été – “là” ?');
  });

  test('Windows-1252 is a guess, and said to be one', async () => {
    const { entries } = await importOf(cp1252);
    expect(entries[0]).toMatchObject({
      part: 'file',
      outcome: 'adapted',
      notes: [expect.stringContaining('Windows-1252')],
    });
  });

  test.each<[string, Uint8Array, { line?: number; column?: number }, string]>([
    [
      'a byte that is in neither',
      Buffer.from([...Buffer.from('One?\nA. '), 0x81, 0xe9]),
      { line: 2, column: 4 },
      'the byte 81 is neither UTF-8 nor Windows-1252',
    ],
    [
      'a NUL',
      Buffer.from('One two three?\nA. x\u0000y, and so on for a while'),
      { line: 2, column: 5 },
      'the character U+0000 has no place',
    ],
    ['UTF-16 that breaks off', utf16(`\uFEFF${bank}`).subarray(0, 31), {}, 'UTF-16 that breaks off'],
  ])('%s is refused with its place', async (_, bytes, place, reason) => {
    const { faults, files } = await importOf(bytes, 'bank.txt', 'aiken');
    expect(faults).toMatchObject([{ place, reason: expect.stringContaining(reason) }]);
    expect(files).toEqual([]);
  });
});
