import { posix } from 'node:path';

/** An address with a scheme or a host, a place within the page, or a placeholder that LMSs fill in. */
const OUTSIDE = /^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)|\$[A-Z_]+\$|@@PLUGINFILE@@|\{\{/i;

/** The file of the package that `address` means in the file `from`; undefined where it means none. */
export function fileOf(address: string, from: string): string | undefined {
  const trimmed = address.trim();
  if (OUTSIDE.test(trimmed)) return undefined;
  const path = decoded(trimmed.replace(/[?#].*$/s, ''));
  return path === '' ? undefined : posix.normalize(posix.join(posix.dirname(from), path));
}

/**
 * The files that an address in a page or a question may mean, the likeliest first: LMSs know placeholders, and Canvas
 * looks for what questions name from the top of the package too.
 */
export function filesOf(address: string, from: string): string[] {
  const [, place, rest = ''] = /^\$(IMS-CC-FILEBASE|WIKI_REFERENCE)\$\/(.*)$/s.exec(address.trim()) ?? [];
  if (place === 'WIKI_REFERENCE') {
    const page = fileOf(rest.replace(/^pages\//, 'wiki_content/'), '');
    return page === undefined ? [] : [`${page}.html`];
  }
  const inPlace = fileOf(place ? rest : address, from);
  const atTop = fileOf(place ? rest : address, '');
  if (inPlace === undefined || atTop === undefined) return [];
  return place ? [`web_resources/${atTop}`, atTop, inPlace] : [inPlace, atTop];
}

/** `path` without percent-encoding, where it is sound. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
