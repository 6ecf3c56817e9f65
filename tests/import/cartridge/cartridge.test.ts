import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/build/build-package.js';
import type { TargetName } from '../../../src/targets/index.js';
import { importOf } from '../../support/imported.js';
import { sampleTopic } from '../../support/inspected.js';
import { rawZip } from '../../support/raw-zip.js';

const manifest = (items: string, resources: string): string =>
  `<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1" identifier="m"><metadata><schema>IMS Common Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata><organizations><organization identifier="o"><item identifier="root">${items}</item></organization></organizations><resources>${resources}</resources></manifest>`;
const page = (id: string, title: string): string =>
  `<item identifier="i-${id}" identifierref="${id}"><title>${title}</title></item>`;
const resource = (id: string, type = 'webcontent'): string =>
  `<resource identifier="${id}" type="${type}" href="${id}.html"><file href="${id}.html"/></resource>`;
const html = (title: string, body: string): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;

describe('Common Cartridge', () => {
  test('pages in the order of the items, with their titles, headings and pictures', async () => {
    const bytes = rawZip([
      {
        name: 'imsmanifest.xml',
        data: manifest(
          page('b', 'Second first') + page('a', 'Then this'),
          resource('a') + resource('b') + resource('t', 'imsdt_xmlv1p1'),
        ),
      },
      { name: 'a.html', data: html('A', '<p>Of <b>a</b>.</p>') },
      { name: 'b.html', data: html('B', '<h2>Part</h2><p>Of b. <img src="x.svg" alt="A line"></p>') },
      { name: 'x.svg', data: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' },
    ]);
    const { topics, said, faults } = await importOf(bytes, 'My course.imscc');
    expect(faults).toEqual([]);
    expect(topics).toMatchObject([
      {
        id: 'my-course',
        sections: [
          { kind: 'text', title: 'Second first', body: { html: expect.stringContaining('Part</h3>') } },
          { title: 'Then this' },
        ],
        media: [{ name: 'x.svg' }],
      },
    ]);
    expect(said).toEqual([
      'imported page Second first',
      'imported page Then this',
      expect.stringMatching(/^left out page t\.html: .*imsdt/),
    ]);
  });

  test.each<TargetName>(['imscc', 'canvas'])('the pages of ours, %s', async (target) => {
    const { bytes = new Uint8Array() } = await buildPackage(await sampleTopic('secret-speech'), target);
    const { topics, faults, diagnostics } = await importOf(bytes, 'ours.imscc');
    expect([faults, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
    expect(topics[0]?.sections.length).toBeGreaterThan(1);
    expect(topics[0]?.quiz?.questions.length).toBeGreaterThan(10);
  });
});
