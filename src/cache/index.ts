import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot, toolVersion } from '../build/assets.js';
import type { Made, Order } from '../build/make.js';
import type { Standing } from '../build/means.js';
import { writeWhole } from '../build/write-file.js';
import { digest, type Sight, tracing } from '../read/disk.js';
import { answers } from './answers.js';
import { entryBytes, readEntry } from './entry.js';

/** What sources came to in earlier builds. */
export interface Cache {
  /** What is known of a source as the disk shows it now, else what `anew` makes of it, which is kept. */
  readonly get: (order: Order, standing: Standing, anew: () => Promise<Made>) => Promise<Made>;
}

/**
 * The cache in `folder`. An entry is found by the source's bytes and path, the targets, `settings` and the program
 * itself, and holds for as long as all that was read to make it is the same: nothing trusts a clock. What cannot be
 * read is made anew, and what cannot be written is not kept.
 */
export function openCache(folder: string, settings: readonly unknown[]): Cache {
  const identity = [programIdentity(), ...settings];
  return {
    get: async (order, standing, anew) => {
      const key = digest(JSON.stringify([identity, order, answers.file(order.file, '')]));
      const file = join(folder, key.slice(0, 2), key.slice(2));
      const known = readEntry(file, hold, standing);
      if (known) return known;
      const { value: made, sights } = await tracing(anew);
      keep(file, entryBytes({ sights, made }));
      return made;
    },
  };
}

const hold = (sights: readonly Sight[]): boolean =>
  sights.every(({ ask, of: [name = '', from = ''], answer }) => answers[ask](name, from) === answer);

/** A cache on a full disk, or one that may not be written, is as good as none. */
function keep(file: string, bytes: Uint8Array): void {
  try {
    writeWhole(file, bytes);
  } catch {}
}

/** Another program, or another Node.js with other tables and another zlib, may make other packages. */
function programIdentity(): readonly string[] {
  const fingerprint = readFileSync(join(packageRoot(), 'build/fingerprint'), 'utf8');
  return [toolVersion(), fingerprint, process.version];
}
