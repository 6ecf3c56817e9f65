import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PresetName, presets, targetsOf } from '../../src/targets/presets.js';
import { folderWith, lessonpack, topicText } from '../support/cli.js';
import { courseSample } from '../support/course-sample.js';
import { hasSchemas, type SchemaName, schemaErrors } from '../support/xsd.js';

/** XML may hold these, though hardly anything shows them: DEL, a control character of C1, a line separator, a change of direction. */
const UNSEEN = '\u007f\u0085\u2028\u202e';
const unseen = topicText('unseen', `- [x] Y${UNSEEN}es\n  > R${UNSEEN}ight.\n- [ ] No\n`).replace(
  'What it is.',
  `What ${UNSEEN} it is.\n\n## S${UNSEEN}ection\n\nWith \`co${UNSEEN}de\`.`,
);

/** The schema of each document that has one, by target and path; a cartridge's are told apart by their folders. */
function schemaOf(target: string, path: string, xml: string): SchemaName | undefined {
  const isManifest = path === 'imsmanifest.xml';
  if (target === 'imscc' || target === 'canvas') {
    if (isManifest) return 'cc11';
    if (!xml.includes('<questestinterop')) return undefined;
    return path.startsWith('non_cc_assessments/') ? 'qti12' : 'cc11-qti';
  }
  if (target === 'qti12') return isManifest || !xml.includes('<questestinterop') ? undefined : 'qti12';
  if (target === 'qti21' || target === 'qti22') return isManifest ? 'imscp11' : target;
  if (target === 'qti30') return 'qti30';
  if (target === 'cmi5') return path === 'cmi5.xml' ? 'cmi5' : undefined;
  return isManifest && target !== 'web' ? (target as SchemaName) : undefined;
}

describe.skipIf(!hasSchemas)('what the program writes for each LMS, a course and its topics, is valid', () => {
  const sample = { ...courseSample({ topics: 3, perModule: 2 }), 'unseen/topic.md': unseen };
  it.each(Object.keys(presets) as PresetName[])(
    '--for %s',
    async (preset) => {
      const cwd = await folderWith(sample);
      const { status, stderr } = await lessonpack(cwd, ['build', '.', '--for', preset, '--out', 'dist']);
      expect([status, stderr]).toEqual([0, expect.not.stringContaining('error')]);
      const names = await readdir(join(cwd, 'dist'));
      const checked = new Set<string>();
      for (const name of names.filter((one) => /\.(?:zip|imscc)$/.test(one))) {
        const target = name.split('.')[1] ?? '';
        for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(cwd, 'dist', name))))) {
          if (!/\.(?:xml|qti)$/.test(path)) continue;
          const xml = strFromU8(bytes);
          const schema = schemaOf(target, path, xml);
          if (!schema) continue;
          expect(schemaErrors(schema, xml), `${name} ${path}`).toEqual([]);
          checked.add(target);
        }
      }
      // Moodle's own format has no schema, and a site has no XML.
      expect([...checked].sort()).toEqual(
        targetsOf(preset)
          .filter((target) => target !== 'moodle-xml' && target !== 'web')
          .sort(),
      );
      expect(names).toHaveLength(5 * targetsOf(preset).length + 1);
    },
    60_000,
  );
});
