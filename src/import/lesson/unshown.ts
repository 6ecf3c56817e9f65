import { z } from 'zod';
import { all, type XmlNode } from '../../unpack/xml-node.js';

/** What the page's head keeps of a topic that the page does not show; somebody may have changed it. */
const unshown = z.object({
  retired: z.array(z.string()).optional().catch(undefined),
  'allow-loss': z.array(z.string()).optional().catch(undefined),
  print: z.enum(['handout', 'answers']).optional().catch(undefined),
  'include-review': z.boolean().optional().catch(undefined),
  /** Names by ids. */
  pools: z.record(z.string(), z.string()).catch({}).default({}),
});
export type Unshown = z.infer<typeof unshown>;

export function readUnshown(root: XmlNode): Unshown {
  const meta = all(root, 'meta').find(({ attributes }) => attributes.name === 'lessonpack');
  try {
    return unshown.parse(JSON.parse(meta?.attributes.content ?? '{}'));
  } catch {
    return { pools: {} };
  }
}
