import type { Content } from '../content.js';
import { fault, quoted } from '../faults.js';
import type { Fault } from '../inspection.js';
import type { Pack } from '../pack.js';

/** Files that are named but not there, and files that are there but not listed. */
export function checkFiles(pack: Pack, content: Content): Fault[] {
  const paths = [...pack.files.keys()];
  const lower = new Set(paths.map((path) => path.toLowerCase()));
  const folders = foldersOf(paths);
  const missing = content.references.flatMap(({ to, ...place }) => {
    if (!pack.isZip || to.some((path) => pack.files.has(path) || folders.has(path.replace(/\/$/, '')))) return [];
    const rule = to.some((path) => lower.has(path.toLowerCase())) ? 'file-case' : 'file-missing';
    return [fault(rule, place, quoted(to[0] ?? ''))];
  });
  return [...once(missing), ...unlisted(pack, content)];
}

/** Every folder that holds a file, for a link to one is nobody's fault. */
function foldersOf(paths: readonly string[]): Set<string> {
  const folders = new Set(['.']);
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      folders.add(path.slice(0, end));
  return folders;
}

/** The manifest lists neither itself nor the schemas beside it. */
const UNLISTED = /(?:^|\/)imsmanifest\.xml$|\.(?:xsd|dtd)$/i;

function unlisted({ files }: Pack, { listed, trees }: Content): Fault[] {
  if (!listed || trees.length === 0) return [];
  const paths = [...files.keys()].filter((path) => !listed.has(path) && !UNLISTED.test(path));
  return paths.map((file) => fault('file-unlisted', { file }, quoted(file)));
}

/** Each place and message once: a picture may be shown often. */
function once(faults: readonly Fault[]): Fault[] {
  const known = new Map(faults.map((each) => [`${each.file} ${each.line} ${each.message}`, each]));
  return [...known.values()];
}
