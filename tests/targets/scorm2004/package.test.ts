import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../src/build/assets.js';
import { playerFor } from '../../../src/render/player.js';
import { targets } from '../../../src/targets/index.js';
import type { OutputFile } from '../../../src/targets/target.js';
import type { Topic } from '../../../src/topic/topic.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape } from '../../support/topics.js';
import { all, parseXml, texts } from '../../support/xml-tree.js';

const media = [{ name: 'img/Größe.png', type: 'image/png', bytes: new Uint8Array([137]) }];
const SCHEMA = /\.(?:xsd|dtd)$/;

describe.each(['scorm2004-3', 'scorm2004-4'] as const)('the package of %s', (name) => {
  const build = (topic: Topic): OutputFile[] => targets[name].build(topic, { assets: loadAssets(), report: () => {} });

  test('lists every file but the manifest and the control documents, which stand at the root', () => {
    const files = build({ ...everyShape(), media });
    const root = parseXml(textOf(files, 'imsmanifest.xml'));
    const listed = [
      ...all(root, 'file').map(({ attributes }) => attributes.href ?? ''),
      ...texts(root, 'adlcp:location'),
    ];
    const paths = files.map(({ path }) => path);
    const others = paths.filter((path) => !listed.includes(path));
    expect(others.filter((path) => !SCHEMA.test(path))).toEqual(['imsmanifest.xml']);
    for (const path of others) expect(path).not.toContain('/');
    expect(listed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has every schema that the manifest names, and all that those name', () => {
    const files = build(everyShape());
    const paths = files.map(({ path }) => path);
    const root = parseXml(textOf(files, 'imsmanifest.xml'));
    const named = root.attributes['xsi:schemaLocation']!.split(' ').filter((word) => SCHEMA.test(word));
    expect(named).toHaveLength(4);
    const schemas = paths.filter((path) => path.endsWith('.xsd')).map((path) => textOf(files, path));
    const further = schemas.flatMap((text) =>
      [...text.matchAll(/(?:schemaLocation\s*=\s*|<!DOCTYPE[^>]*)"([\w.]+\.(?:xsd|dtd))"/g)].map(([, file]) => file!),
    );
    expect(further.length).toBeGreaterThan(10);
    for (const file of [...named, ...further]) expect(paths).toContain(file);
  });

  test('has ASCII file names, and is the same for the same topic', () => {
    const files = build({ ...everyShape(), media });
    for (const { path } of files) expect(path).toMatch(/^[\x21-\x7e]+$/);
    expect(build({ ...everyShape(), media })).toEqual(files);
  });

  test('plays with the player of its edition', () => {
    expect(textOf(build(everyShape()), 'player.js')).toBe(playerFor(loadAssets().players[name], everyShape()));
  });
});
