import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectionText } from '../../src/commands/inspection-text.js';
import { widthOf } from '../../src/diagnostics/format/cells.js';
import { compare } from '../../src/inspect/diff.js';
import type { TargetName } from '../../src/targets/index.js';
import { type Files, filesOf, inspectBytes, inspectFiles, sampleTopic } from '../support/inspected.js';

const topic = await sampleTopic('congress-1956');

/** What a piece of a document becomes: nothing, another word, or itself twice. */
const change = fc.record({
  file: fc.nat(),
  piece: fc.nat(),
  become: fc.oneof(
    fc.constant(''),
    fc.constantFrom('x', '-1', 'NaN', '&#x4f55;', '\u001b[31m', '{1:'),
    fc.constant(undefined),
  ),
});

/** Tags, attributes' values and texts. */
const PIECES = /<[^>]*>|"[^"]*"|[^<>"]+/g;

function broken(files: Files, changes: readonly { file: number; piece: number; become: string | undefined }[]): Files {
  const result = { ...files };
  const paths = Object.keys(files).filter((path) => /\.(?:xml|qti|html)$/.test(path));
  for (const { file, piece, become } of changes) {
    const path = paths[file % paths.length]!;
    const pieces = String(Buffer.from(result[path]!)).match(PIECES) ?? [];
    if (pieces.length === 0) continue;
    const at = piece % pieces.length;
    pieces[at] = become ?? `${pieces[at]}${pieces[at]}`;
    result[path] = pieces.join('');
  }
  return result;
}

const TARGETS: readonly TargetName[] = ['scorm12', 'scorm2004-4', 'cmi5', 'qti12', 'canvas', 'qti30', 'moodle-xml'];

test.each(TARGETS)('a broken package of %s is shown with what is left of it', async (target) => {
  const files = filesOf(topic, target);
  const whole = await inspectFiles(files);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = broken(files, changes);
      const [document = ''] = Object.values(changed);
      const found = target === 'moodle-xml' ? await inspectBytes(document, 'a.xml') : await inspectFiles(changed);
      const text = inspectionText(found);
      for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(80);
      expect(text).not.toContain('\u001b');
      expect(text).not.toMatch(/\bNaN %|undefined/);
      if (found.kind !== 'unknown') expect(compare(whole, found).upload.length).toBeGreaterThan(0);
    }),
    { numRuns: 25 },
  );
});
