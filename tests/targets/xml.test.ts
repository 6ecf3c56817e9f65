import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeXml, type XmlContent } from '../../src/targets/xml.js';
import { nastyText } from '../support/nasty-text.js';
import { parseXml } from '../support/xml-tree.js';

const body = (content: XmlContent): string => writeXml({ a: content }).split('\n').slice(1, -1).join('\n');

describe('XML', () => {
  test('has an element on each line, and text within its own', () => {
    expect(body({ '@id': '1', b: ['x', 'y'], c: '' })).toBe('<a id="1">\n  <b>x</b>\n  <b>y</b>\n  <c/>\n</a>');
  });

  test('adds no white space where text stands among elements, be it an empty one', () => {
    const words = { '#': ['one ', { em: { '#': [{ strong: 'two' }] } }, { br: '' }] };
    expect(body({ p: words, q: { '#': ['', { em: 'x' }, { em: 'y' }] } })).toBe(
      '<a>\n  <p>one <em><strong>two</strong></em><br/></p>\n  <q><em>x</em><em>y</em></q>\n</a>',
    );
  });

  test('keeps the order of its own that # gives', () => {
    expect(body({ '#': [{ b: '1' }, { c: '2' }, { b: '3' }], d: '4' })).toBe(
      '<a>\n  <b>1</b>\n  <c>2</c>\n  <b>3</b>\n  <d>4</d>\n</a>',
    );
  });

  test('what is written is what is read, in texts and in attributes', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { attributes, text: read } = parseXml(writeXml({ a: { '@b': text, '#': text } }));
        expect([attributes.b, read]).toEqual([text, text]);
      }),
    );
    expect(parseXml(writeXml({ a: { '@b': 'x\t\n\ry' } })).attributes.b).toBe('x\t\n\ry');
  });

  test('refuses a character that XML cannot hold', () => {
    expect(() => writeXml({ a: '\u0000' })).toThrow('U+0000');
    expect(() => writeXml({ a: { '@b': '\ud800' } })).toThrow('U+D800');
  });
});
