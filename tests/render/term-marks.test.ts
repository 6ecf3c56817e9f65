import fc from 'fast-check';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { termMarker } from '../../src/render/term-marks.js';
import { escapeAttribute } from '../../src/topic/rich-text.js';

const mark = (html: string, terms: readonly string[], lang = 'en'): string => termMarker(terms, lang)(html);

/** The marked words and the places of their terms: `0:Purge`. */
const marked = (html: string, terms: readonly string[], lang?: string): string[] =>
  [...mark(html, terms, lang).matchAll(/<span data-term="(\d+)">(.*?)<\/span>/gsu)].map(
    ([, place, words]) => `${place}:${words}`,
  );

test('marks the first occurrence, in any capitals, and no second one', () => {
  expect(mark('<p>A cult of personality. Cult of personality!</p>', ['Cult of personality'])).toBe(
    '<p>A <span data-term="0">cult of personality</span>. Cult of personality!</p>',
  );
});

test('marks a term once over all the texts of a lesson', () => {
  const next = termMarker(['Purge', 'Thaw'], 'en');
  expect(next('<p>The purge</p>')).toContain('data-term="0"');
  expect(next('<p>The purge and the thaw</p>')).toBe('<p>The purge and the <span data-term="1">thaw</span></p>');
});

describe('what is a whole word', () => {
  test.each([
    ['Thaw', 'The thaw-like thawing of a thaw.', ['0:thaw'], 'en'],
    ['Art', 'Party, art.', ['0:art'], 'en'],
    ['thaw', 'un\u0301thaw thaw\u0301 thaw2 2thaw', [], 'en'],
    ['Élan', 'Elan, élan', ['0:élan'], 'fr'],
    ['算法', '二分查找算法很快。', ['0:算法'], 'zh-Hans'],
    ['データ', '大きなデータを探す', ['0:データ'], 'ja'],
    ['API', 'このAPIを使う', ['0:API'], 'ja'],
    ['خوارزمية', 'هذه خوارزمية سريعة', ['0:خوارزمية'], 'ar'],
    ['C++', 'In C++, not C+++.', ['0:C++'], 'en'],
    ['𐐷𐐲', '𐐷𐐲𐐷 a𐐷𐐲 𐐷𐐲', ['0:𐐷𐐲'], 'en'],
    ['Cult of personality', 'a cult\n  of personality', ['0:cult\n  of personality'], 'en'],
  ])('%s in %j', (term, text, expected, lang) => {
    expect(marked(`<p>${text}</p>`, [term], lang)).toEqual(expected);
  });
});

test('capitals go by the language', () => {
  expect(marked('ISI', ['ısı'], 'tr')).toEqual(['0:ISI']);
  expect(marked('ISI', ['isi'], 'tr')).toEqual([]);
  expect(marked('ISI', ['isi'], 'en')).toEqual(['0:ISI']);
  expect(marked('STRASSE', ['Straße'], 'de')).toEqual(['0:STRASSE']);
});

test('the longer of two terms is meant, also where it was marked before', () => {
  const terms = ['Purge', 'Great Purge'];
  expect(marked('<p>The Great Purge was a purge.</p>', terms)).toEqual(['1:Great Purge', '0:purge']);
  expect(marked('<p>The Great Purge, the Great Purge</p>', terms)).toEqual(['1:Great Purge']);
});

test.each([
  '<h3>purge</h3>',
  '<p><a href="#x">a <em>purge</em></a></p>',
  '<pre><code>purge</code></pre>',
  '<p><code>purge</code></p>',
  '<math><mtext>purge</mtext><annotation encoding="application/x-tex">purge</annotation></math>',
  '<p><img src="a.png" alt="A purge" /></p>',
])('marks nothing in %s, and what follows it', (html) => {
  expect(mark(html, ['Purge'])).toBe(html);
  expect(mark(`${html}<p>purge</p>`, ['Purge'])).toBe(`${html}<p><span data-term="0">purge</span></p>`);
});

test('marks within other markup, and no term that is no word', () => {
  expect(marked('<p>the <em>Great Purge</em></p><ul><li>thaw</li></ul>', ['Thaw', 'Great Purge'])).toEqual([
    '1:Great Purge',
    '0:thaw',
  ]);
  expect(marked('<p>… — </p>', ['…', '', '—'])).toEqual([]);
});

test('finds what is escaped, and nothing within an entity', () => {
  expect(marked('R&amp;D &amp; amp &quot;x&quot;', ['R&D', 'amp', 'quot'])).toEqual(['0:R&amp;D', '1:amp']);
});

/** Markup of any shape, its words among them the terms. */
const words = fc.constantFrom(
  'Purge',
  'great',
  'purge',
  'thaw',
  'a&b',
  '<',
  '算法',
  'İ',
  'ß',
  '\n',
  ' ',
  '.',
  '$&',
  '\\',
  '[',
);
const text = fc.array(words, { maxLength: 12 }).map((parts) => escapeAttribute(parts.join(' ')));
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constant('<img src="x.png" alt="purge" />'),
    fc
      .tuple(fc.constantFrom('p', 'em', 'a', 'code', 'h3', 'li', 'math'), tie('html'))
      .map(([name, inner]) => `<${name} title="great purge">${inner}</${name}>`),
  ),
}));
const term = fc.oneof(
  words,
  fc.tuple(words, words).map(([a, b]) => `${a} ${b}`),
  fc.string({ unit: 'binary' }),
);
const lang = fc.constantFrom('en', 'tr', 'de', 'zh-Hans', 'ja', 'ar');

test('no text changes, each term is marked at most once, and what was well-formed stays so', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 3 }), fc.array(term, { maxLength: 5 }), lang, (texts, terms, language) => {
      const next = termMarker(terms, language);
      const all = texts.map(next).join('');
      expect(all.replace(/<span data-term="\d+">|<\/span>/g, '')).toBe(texts.join(''));
      const places = [...all.matchAll(/data-term="(\d+)"/g)].map(([, place]) => place);
      expect(new Set(places).size).toBe(places.length);
      XmlDocument.fromString(`<body>${all}</body>`).dispose();
    }),
  );
});

test('a term that stands alone is always found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), lang, (word, language) => {
      fc.pre(/[\p{L}\p{N}]/u.test(word));
      expect(marked(`<p>${escapeAttribute(word.trim())}</p>`, [word], language)).toHaveLength(1);
    }),
  );
});
