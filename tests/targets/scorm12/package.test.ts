import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../src/build/assets.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { scorm12 } from '../../../src/targets/scorm12/index.js';
import type { OutputFile } from '../../../src/targets/target.js';
import type { Topic } from '../../../src/topic/topic.js';
import { textOf } from '../../support/qti12-package.js';
import { everyShape, topicOf } from '../../support/topics.js';
import { all, parseXml } from '../../support/xml-tree.js';

const CONTROL_DOCUMENTS = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];

async function build(topic: Topic): Promise<{ files: OutputFile[]; losses: Diagnostic[] }> {
  const losses: Diagnostic[] = [];
  const files = scorm12.build(topic, { assets: await loadAssets(), report: (loss) => losses.push(loss) });
  return { files, losses };
}

const media = [{ name: 'img/Größe.png', type: 'image/png', bytes: new Uint8Array([137]) }];

describe('the SCORM 1.2 package', () => {
  test('lists every file but the manifest and the control documents, which stand at the root', async () => {
    const { files } = await build({ ...everyShape(), media });
    const listed = all(parseXml(textOf(files, 'imsmanifest.xml')), 'file').map(({ attributes }) => attributes.href);
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => !listed.includes(path)).sort()).toEqual(
      [...CONTROL_DOCUMENTS, 'imsmanifest.xml'].sort(),
    );
    expect(listed.filter((href) => !paths.includes(href!))).toEqual([]);
    expect(listed).toContain('index.html');
    expect(listed).toHaveLength(4);
  });

  test('has ASCII file names', async () => {
    const { files } = await build({ ...everyShape(), media });
    for (const { path } of files) expect(path).toMatch(/^[\x21-\x7e]+$/);
  });

  test('has every XSD that xsi:schemaLocation names', async () => {
    const { files } = await build(everyShape());
    const root = parseXml(textOf(files, 'imsmanifest.xml'));
    const named = root.attributes['xsi:schemaLocation']!.split(' ').filter((word) => word.endsWith('.xsd'));
    expect(named).toHaveLength(3);
    for (const name of named) expect(textOf(files, name)).toContain('<xsd:schema');
  });

  test('loses nothing of a plain topic', async () => {
    expect((await build(everyShape())).losses).toEqual([]);
  });

  test('keeps a time limit: the lesson itself counts the time', async () => {
    const quiz = { ...everyShape().quiz!, 'time-limit': 0.5, 'time-limit-strict': true };
    const { files, losses } = await build({ ...everyShape(), quiz });
    expect(losses).toEqual([]);
    expect(textOf(files, 'index.html')).toContain('"time":{"seconds":30,"strict":true}');
  });

  test('settings of a quiz without questions make no quiz: the pages complete the lesson', async () => {
    const { files } = await build(topicOf({ quiz: { 'include-review': true, questions: [] } }));
    const page = textOf(files, 'index.html');
    const [, json = ''] = /id="lesson-data">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({ pages: ['overview'], completion: 'pages' });
    expect(JSON.parse(json)).not.toHaveProperty('quiz');
  });

  test('is the same for the same topic', async () => {
    expect(await build(everyShape())).toEqual(await build(everyShape()));
  });
});
