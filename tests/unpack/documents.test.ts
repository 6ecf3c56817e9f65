import { describe, expect, it, test } from 'vitest';
import { parseHtml } from '../../src/unpack/html.js';
import { parseXml } from '../../src/unpack/xml.js';
import { all, child, lineOf, textOf } from '../../src/unpack/xml-node.js';

const xml = (text: string) => parseXml(Buffer.from(text));

describe('parseXml', () => {
  it('gives names, namespaces, attributes, texts and lines', () => {
    const root = xml(
      '<a xmlns="urn:a" xmlns:b="urn:b">\n<b:c b:d="1" e="&amp;">x<!-- no -->y<![CDATA[<z>]]></b:c></a>',
    );
    expect(root).toMatchObject({ name: 'a', prefix: '', namespace: 'urn:a', line: 1 });
    const c = child(root, 'c')!;
    expect(c).toMatchObject({ prefix: 'b', namespace: 'urn:b', attributes: { 'b:d': '1', e: '&' }, line: 2 });
    expect(textOf(c)).toBe('xy<z>');
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\ufeff<a>é</a>')],
    ['UTF-16', Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'utf16le')],
    ['Windows-1252', Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>\xe9</a>', 'latin1')],
  ])('reads %s', (_, bytes) => {
    expect(textOf(parseXml(bytes))).toBe('é');
  });

  it('says where a document is not well-formed', () => {
    expect(() => xml('<a>\n<b></a>')).toThrow(expect.objectContaining({ name: 'MalformedXml', line: 2 }));
    expect(() => xml('')).toThrow(expect.objectContaining({ name: 'MalformedXml' }));
  });

  it('leaves a document type that only names a file, and loads nothing', () => {
    const root = xml('<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a PUBLIC "-//X" "file:///etc/passwd">\n<a/>');
    expect([root.name, root.line]).toEqual(['a', 4]);
    expect(() => xml('<!DOCTYPE a SYSTEM "a.dtd"><a>&b;</a>')).toThrow(/Entity 'b' not defined/);
  });

  test.each([
    [
      'an external entity',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      /document type that declares/,
    ],
    [
      'entities within entities',
      '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>',
      /document type that declares/,
    ],
    [
      'a document type after a comment',
      '<!-- <a> --><!DOCTYPE a [<!ELEMENT a ANY>]><a/>',
      /document type that declares/,
    ],
    ['a document type without end', '<!DOCTYPE a "', /document type that declares/],
    ['elements without end', '<a>'.repeat(5000), /Excessive depth/],
    ['a text without end', `<a>${'x'.repeat(11_000_000)}</a>`, /Resource limit/],
    ['tags without end', `<a>${'<b/>'.repeat(1_000_001)}</a>`, /more than 1000000 tags/],
    ['more bytes than a document has', ' '.repeat(33 * 1024 * 1024), /more than 33554432 bytes/],
    ['bytes of no encoding', Buffer.from([0x3c, 0x61, 0xff, 0x3e]), /no text in the encoding utf-8/],
    ['an unknown encoding', '<?xml version="1.0" encoding="x-nothing"?><a/>', /no text in the encoding x-nothing/],
  ])('refuses %s', (_, source, reason) => {
    expect(() => parseXml(Buffer.from(source))).toThrow(
      expect.objectContaining({ name: 'Refusal', message: expect.stringMatching(reason) }),
    );
  });

  it('takes a name that objects have by themselves for a name', () => {
    const root = xml('<a __proto__="1" constructor="2"><toString/></a>');
    expect(Object.entries(root.attributes)).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ]);
  });
});

describe('parseHtml', () => {
  it('closes what is left open', () => {
    const root = parseHtml('<ul><li>One<li>Two<br>and</ul><img src=a.png>');
    expect(all(root, 'li').map(lineOf)).toEqual(['One', 'Twoand']);
    expect(all(root, 'img')[0]!.attributes).toEqual({ src: 'a.png' });
  });

  it('refuses elements without end', () => {
    expect(() => parseHtml('<div>'.repeat(100_000))).toThrow(/more than 255 deep/);
  });
});
