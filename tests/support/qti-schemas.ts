import type { Topic } from '../../src/topic/topic.js';
import { buildQti, type QtiTarget } from './qti-package.js';
import { textOf } from './qti12-package.js';
import { schemaErrors } from './xsd.js';

/** The manifests of 2.x are those of content packaging; the schema of 3.0 knows its own. */
const manifestSchema = (target: QtiTarget) => (target === 'qti30' ? 'qti30' : 'imscp11');

/** What the XSDs of its version say of each document of a package. */
export function qtiErrors(target: QtiTarget, topic: Topic): string[] {
  const { files } = buildQti(target, topic);
  return files.flatMap(({ path }) => {
    if (!path.endsWith('.xml')) return [];
    const schema = path === 'imsmanifest.xml' ? manifestSchema(target) : target;
    const text = textOf(files, path);
    return schemaErrors(schema, text).map((error) => `${path} ${error}\n${text}`);
  });
}
