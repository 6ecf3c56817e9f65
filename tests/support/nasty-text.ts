import fc from 'fast-check';
import { rich } from './topics.js';

/** What has broken other exporters: markup, XML's own marks, templates, regular expressions, scripts, joined characters. */
const NASTY = [
  ']]>',
  '<![CDATA[',
  '<!-- ',
  '-->',
  '<?xml version="1.0"?>',
  '<b>bold</b>',
  '</p>',
  '&',
  '&amp;',
  '&#0;',
  '&lt;',
  '"',
  "'",
  '<script>alert(1)</script>',
  'javascript:',
  '$IMS-CC-FILEBASE$',
  '$&',
  '$1',
  '$$',
  '$',
  '\u0024{x}',
  '{{x}}',
  '<%= x %>',
  '[x]',
  '[[x]]',
  '\\(x\\)',
  '\\[',
  '\\',
  '%s',
  '%00',
  '../',
  '/re/i',
  '=',
  '- [x]',
  '__proto__',
  'constructor',
  '0',
  'true',
  '😀',
  '👩‍👩‍👧',
  '🏳️‍🌈',
  '𝒳',
  'e\u0301',
  'é',
  'ﬁ',
  'שלום',
  'مرحبا بالعالم',
  '\u202eabc\u202c',
  '正确',
  'नमस्ते',
  'İı',
  'ß',
  'ẞ',
  '\u00a0',
  '\u200b',
  '\u2028',
  '\u0085',
  '\ufffd',
  ' ',
  '  ',
];

/**
 * XML 1.0's characters without its own line ends: other characters are an error in a source. Without U+FEFF too, which
 * the tests' XML reader takes for a byte order mark.
 */
const ALLOWED = /^[\u{20}-\u{D7FF}\u{E000}-\u{FEFE}\u{FF00}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** Text of one line with something to see in it. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 6 }), fc.lorem({ maxCount: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => ALLOWED.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text));

/** Answers as typed: one kind of blank, composed characters. What else is alike is for src/scoring to know. */
export const typedText = nastyText
  .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '');

/** Some 16 KB of it. */
const longText: fc.Arbitrary<string> = nastyText.map((text) => text.repeat(Math.ceil(16_384 / text.length)));

export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** A line of text, and a paragraph. Now and then they are long. */
export const inline = fc
  .oneof({ weight: 60, arbitrary: nastyText }, { weight: 1, arbitrary: longText })
  .map((text) => rich(text, true));
export const block = nastyText.map((text) => rich(text));
