import { describe, expect, it, test } from 'vitest';
import type { TargetName } from '../../src/targets/index.js';
import { type Files, faultsOf, filesOf, inspectBytes, inspectFiles, sampleTopic } from '../support/inspected.js';
import { hasSchemas, schemaFolder } from '../support/xsd.js';

const topic = await sampleTopic('congress-1956');

type Break = (files: Files) => Files;

/** Changes the text of one file. */
const edit =
  (path: string, from: string | RegExp, to: string): Break =>
  (files) => {
    const text = String(Buffer.from(files[path] ?? ''));
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${path} does not hold ${from}`);
    return { ...files, [path]: edited };
  };

const without =
  (path: string): Break =>
  ({ [path]: _, ...files }) =>
    files;

const plus =
  (added: Files): Break =>
  (files) => ({ ...files, ...added });

const renamed =
  (name: (path: string) => string): Break =>
  (files) =>
    Object.fromEntries(Object.entries(files).map(([path, content]) => [name(path), content]));

const MANIFEST = 'imsmanifest.xml';
const QUIZ = 'congress-1956/congress-1956.xml';
const LISTED = '<file href="player.js"/>';
const PICTURE = 'images/img/map.svg';

describe('a package has the fault', () => {
  test.each<[fault: string, target: TargetName, broken: Break]>([
    ['error xml-malformed imsmanifest.xml', 'scorm12', edit(MANIFEST, '</manifest>', '')],
    ['error document-refused cmi5.xml', 'cmi5', edit('cmi5.xml', /^/, '<!DOCTYPE a [<!ENTITY b "c">]>')],
    ['error schema-invalid imsmanifest.xml', 'scorm12', edit(MANIFEST, '<title>', '<titel/><title>')],
    ['error schema-invalid imsmanifest.xml', 'scorm2004-3', edit(MANIFEST, 'choice="true"', 'choice="maybe"')],
    ['error schema-invalid imsmanifest.xml', 'scorm2004-4', edit(MANIFEST, 'choice="true"', 'choice="maybe"')],
    ['error manifest-misplaced lesson/imsmanifest.xml', 'scorm12', renamed((path) => `lesson/${path}`)],
    ['error file-missing imsmanifest.xml', 'scorm12', without('lesson.css')],
    ['error file-missing index.html', 'web', without('player.js')],
    ['error file-missing congress-1956/congress-1956.xml', 'qti12', without(PICTURE)],
    ['error file-missing cmi5.xml', 'cmi5', edit('cmi5.xml', '<url>index.html', '<url>start.html')],
    ['error file-missing test.xml', 'qti21', without('items/speaker.xml')],
    ['error file-case index.html', 'scorm12', renamed((path) => path.replace('player', 'Player'))],
    [
      'error reference-dangling imsmanifest.xml',
      'scorm12',
      edit(MANIFEST, /identifierref="[^"]*"/, 'identifierref="x"'),
    ],
    ['error reference-dangling imsmanifest.xml', 'scorm12', edit(MANIFEST, /default="[^"]*"/, 'default="x"')],
    [
      'error reference-dangling imsmanifest.xml',
      'qti12',
      edit(MANIFEST, /(dependency identifierref)="[^"]*"/, '$1="x"'),
    ],
    [`error reference-dangling ${QUIZ}`, 'qti12', edit(QUIZ, /linkrefid="[^"]*"/, 'linkrefid="x"')],
    [`error reference-dangling ${QUIZ}`, 'qti12', edit(QUIZ, /varequal respident="[^"]*"/, 'varequal respident="x"')],
    ['error reference-dangling cmi5.xml', 'cmi5', edit('cmi5.xml', /idref="[^"]*"/, 'idref="x"')],
    [
      'error reference-dangling items/speaker.xml',
      'qti21',
      edit('items/speaker.xml', /responseIdentifier="[^"]*"/, 'responseIdentifier="X"'),
    ],
    ['error file-unlisted player.js', 'scorm12', edit(MANIFEST, LISTED, '')],
    ['error file-unlisted notes.txt', 'qti30', plus({ 'notes.txt': 'forgotten' })],
    [
      'error identifier-repeated imsmanifest.xml',
      'scorm12',
      edit(MANIFEST, 'congress-1956-item', 'congress-1956-resource'),
    ],
    [
      `error identifier-repeated ${QUIZ}`,
      'qti12',
      edit(QUIZ, 'ident="congress-1956-autumn"', 'ident="congress-1956-speaker"'),
    ],
    [
      'error identifier-repeated items/autumn.xml',
      'qti22',
      edit('items/autumn.xml', 'congress-1956-autumn', 'congress-1956-speaker'),
    ],
    [
      'error identifier-repeated cmi5.xml',
      'cmi5',
      edit('cmi5.xml', /<au id="[^"]*"/, '<au id="urn:lessonpack:congress-1956"'),
    ],
    [`warning identifier-malformed ${QUIZ}`, 'qti12', edit(QUIZ, 'ident="congress-1956-autumn"', 'ident="1 autumn"')],
    ['error title-lost imsmanifest.xml', 'scorm12', edit(MANIFEST, /(<item[^>]*>\s*<title>)[^<]*/, '$10')],
    [
      'error title-long imsmanifest.xml',
      'scorm12',
      edit(MANIFEST, /(<item[^>]*>\s*<title>)[^<]*/, `$1${'x'.repeat(256)}`),
    ],
    ['error name-not-ascii año.txt', 'scorm12', plus({ 'año.txt': '' })],
    ['error name-plus images/a+b.png', 'qti12', plus({ 'images/a+b.png': '' })],
    ['error name-alike Player.js', 'scorm12', plus({ 'Player.js': '' })],
    ['error name-litter __MACOSX/x', 'qti12', plus({ '__MACOSX/x': '' })],
    [
      'error prefix-unknown imsmanifest.xml',
      'scorm12',
      edit(
        MANIFEST,
        /^[\s\S]*$/,
        '<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:x="urn:x"><resources><resource identifier="a" x:scormtype="sco"/></resources></manifest>',
      ),
    ],
    ['warning cartridge-version imsmanifest.xml', 'imscc', edit(MANIFEST, '1.1.0', '1.3.0')],
    ['warning never-starts index.html', 'scorm12', plus({ 'player.js': '' })],
    ['warning never-finishes index.html', 'scorm12', edit('player.js', 'LMSFinish', 'LMSLeave')],
    ['warning never-commits index.html', 'scorm12', edit('player.js', 'LMSCommit', 'LMSKeep')],
    ['warning never-finishes index.html', 'scorm2004-4', edit('player.js', /Terminate/g, 'Leave')],
  ])('%s in %s', async (fault, target, broken) => {
    expect(faultsOf(await inspectFiles(broken(filesOf(topic, target))))).toContain(fault);
  });

  test('reference-dangling in Moodle XML, for a file that is not embedded', async () => {
    const [bank = ''] = Object.values(filesOf(topic, 'moodle-xml'));
    const text = String(Buffer.from(bank)).replace(/@@PLUGINFILE@@\/[^"&]*/, '@@PLUGINFILE@@/none.png');
    expect(faultsOf(await inspectBytes(text, 'bank.xml'))).toEqual(['error reference-dangling bank.xml']);
  });

  test('kind-unknown, and no other', async () => {
    const found = await inspectFiles({ 'notes.txt': 'Nothing.' });
    expect([found.kind, ...faultsOf(found)]).toEqual(['unknown', 'error kind-unknown']);
  });

  test('refused, with the reason, and nothing is read', async () => {
    const found = await inspectFiles({ '../evil.txt': 'x' });
    expect(faultsOf(found)).toEqual(['error refused']);
    expect(found.faults[0]!.message).toContain('invalid relative path: ../evil.txt');
    expect(found.files).toEqual([]);
  });

  test('refused, for documents of more tags than a tree should have', async () => {
    const page = `<p>${'<b></b>'.repeat(600_000)}</p>`;
    const found = await inspectBytes(page, 'page.xml');
    expect(found.faults[0]!.message).toContain('more than 1000000 tags and attributes');
  });
});

describe.skipIf(!hasSchemas)("with the standards' schemas", () => {
  test.each<[fault: string, target: TargetName, broken: Break]>([
    ['error schema-invalid cmi5.xml', 'cmi5', edit('cmi5.xml', /moveOn="[^"]*"/, 'moveOn="Soon"')],
    [`error schema-invalid ${QUIZ}`, 'qti12', edit(QUIZ, '<resprocessing>', '<resprocessing><wrong/>')],
    [
      'error schema-invalid items/speaker.xml',
      'qti21',
      edit('items/speaker.xml', 'adaptive="false"', 'adaptive="no way"'),
    ],
    [
      'error schema-invalid imsmanifest.xml',
      'canvas',
      edit(MANIFEST, '<organizations>', '<organisations/><organizations>'),
    ],
    ['info schema-missing imsmanifest.xml', 'imscc', edit(MANIFEST, 'imsccv1p1/imscp_v1p1', 'imsccv1p3/imscp_v1p1')],
  ])('%s in %s', async (fault, target, broken) => {
    expect(faultsOf(await inspectFiles(broken(filesOf(topic, target)), schemaFolder))).toContain(fault);
  });
});

it('names the line of a fault', async () => {
  const files = edit(MANIFEST, LISTED, '<file href="gone.js"/>')(filesOf(topic, 'scorm12'));
  const line =
    String(files[MANIFEST])
      .split('\n')
      .findIndex((text) => text.includes('gone.js')) + 1;
  const { faults } = await inspectFiles(files);
  expect(faults.map(({ rule, line: at }) => [rule, at])).toEqual([
    ['file-missing', line],
    ['file-unlisted', undefined],
  ]);
});

it('tells the editions of SCORM 2004 and versions of SCORM apart', async () => {
  const files = filesOf(topic, 'scorm2004-4');
  const kindWith = async (version: string): Promise<string> =>
    (await inspectFiles(edit(MANIFEST, '2004 4th Edition', version)(files))).kind;
  expect(await kindWith('CAM 1.3')).toBe('scorm2004-2');
  expect(await kindWith('2004 3rd Edition')).toBe('scorm2004-3');
  expect(await kindWith('2004')).toBe('scorm2004');
});
