import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path of a file from `root`, with `/` between its parts; undefined where it does not lie below. */
export function pathFrom(root: string, file: string): string | undefined {
  const way = relative(root, resolve(file));
  return isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`) ? undefined : way.split(sep).join('/');
}

/** The same as an address: relative, or of the whole path. */
export function addressFrom(root: string, file: string): { readonly address: string; readonly isRelative: boolean } {
  const path = pathFrom(root, file);
  if (path === undefined) return { address: pathToFileURL(resolve(file)).href, isRelative: false };
  return { address: path.split('/').map(encodeURIComponent).join('/'), isRelative: true };
}
