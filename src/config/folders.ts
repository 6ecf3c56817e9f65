import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isKnownLanguage } from '../check/unknown-language.js';
import type { Say } from '../read/say.js';
import { type Position, type Positions, positionAt } from '../topic/position.js';
import type { Config, FolderConfig } from './schema.js';

/** What the file says for a folder and all below, or for every topic. */
export interface Scope {
  readonly folder: string | undefined;
  readonly settings: FolderConfig;
  /** Where a key of it stands in the file. */
  readonly at: (...keys: readonly string[]) => Position;
}

/** That of every topic first, and each other behind those that it lies in. What is no folder is said. */
export function scopesOf(config: Config, file: string, positions: Positions, say: Say): Scope[] {
  const root = dirname(file);
  const folders = Object.entries(config.folders).map(([path, settings]) => {
    const at: Scope['at'] = (...keys) => positionAt(positions, ['folders', path, ...keys]);
    const folder = join(root, path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) say('folder-missing', at(), { path });
    return { folder, settings, at };
  });
  folders.sort((a, b) => a.folder.length - b.folder.length);
  const all: Scope = { folder: undefined, settings: config, at: (...keys) => positionAt(positions, keys) };
  const scopes = [all, ...folders];
  for (const { settings, at } of scopes) {
    const { lang } = settings;
    if (lang !== undefined && !isKnownLanguage(lang)) say('unknown-language', at('lang'), { lang });
  }
  return scopes;
}

/** Those that hold a path, the nearest last. */
export const around = <Held extends Pick<Scope, 'folder'>>(path: string | undefined, scopes: readonly Held[]): Held[] =>
  scopes.filter(({ folder }) => folder === undefined || (path !== undefined && isWithin(path, folder)));

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
