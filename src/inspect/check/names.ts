import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { Fault } from '../inspection.js';
import { type Kind, type KindName, kinds, manifestOf } from '../kinds.js';
import type { Pack } from '../pack.js';

/** Names of files and titles that LMSs refuse or spoil. */
export function checkNames(pack: Pack, content: Content, kind: KindName): Fault[] {
  const manifest = manifestOf(pack);
  const misplaced =
    pack.isZip && manifest?.path.includes('/') ? [fault('manifest-misplaced', { file: manifest.path })] : [];
  const paths = pack.isZip ? [...pack.files.keys()] : [];
  return [...misplaced, ...paths.flatMap((path) => ofName(path, kind)), ...alike(paths), ...titles(content, kind)];
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg)$/i;
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

function ofName(file: string, kind: KindName): Fault[] {
  const place = { file };
  return [
    ...(/[^\x20-\x7e]/.test(file) ? [fault('name-not-ascii', place, quoted(file))] : []),
    ...(LITTER.test(file) ? [fault('name-litter', place, quoted(file))] : []),
    ...(file.includes('+') && PICTURE.test(file) && FOR_CANVAS.includes(kind)
      ? [fault('name-plus', place, quoted(file))]
      : []),
  ];
}

const FOR_CANVAS: readonly KindName[] = ['qti12', 'canvas', 'imscc'];

function alike(paths: readonly string[]): Fault[] {
  const known = new Set<string>();
  return paths.flatMap((file) => {
    const lower = file.toLowerCase();
    if (known.has(lower)) return [fault('name-alike', { file }, quoted(file))];
    known.add(lower);
    return [];
  });
}

/** Moodle takes a title of white space or `0` for none, and has room for 255 characters. */
function titles({ items, trees }: Content, kind: KindName): Fault[] {
  const { api }: Kind = kinds[kind];
  if (!api || trees.length === 0) return [];
  const place = { file: 'imsmanifest.xml' };
  return items.flatMap(({ title }) => [
    ...(/^0?$/.test(title) ? [fault('title-lost', place, quoted(title))] : []),
    ...(title.length > 255 ? [fault('title-long', place, quoted(title))] : []),
  ]);
}
