import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { isKnownLanguage } from '../check/unknown-language.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../read/defaults.js';
import { digest } from '../read/disk.js';
import { type Say, sayInto } from '../read/say.js';
import { readYamlFile } from '../read/yaml-file.js';
import type { Assets, Theme } from '../targets/target.js';
import { type Positions, positionAt } from '../topic/position.js';
import { type Config, configSchema } from './schema.js';
import { loadTheme } from './theme.js';

/** A config file that was read. */
export interface Project {
  readonly config: Config;
  readonly defaultsOf: DefaultsOf;
  readonly theme?: Theme;
  /** The same for the same config and theme: a digest. */
  readonly identity: string;
}

/** Reads a config file (lessonpack.yaml), and the theme that it names. With an error among the diagnostics nothing must be built. */
export function readConfig(
  file: string,
  loadAssets: () => Pick<Assets, 'css' | 'templates'>,
): { readonly project?: Project; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = readYamlFile(file, configSchema, { what: 'config', none: 'no-config' }, diagnostics);
  if (!read) return { diagnostics };
  const { data: config, positions } = read;
  const say = sayInto(diagnostics, file);
  checkFolders(config, file, positions, say);
  const theme = config.theme && loadTheme(config.theme, { file, positions, say }, loadAssets());
  const identity = identityOf(config, theme);
  return { project: { config, defaultsOf: defaultsIn(config, file), identity, ...(theme && { theme }) }, diagnostics };
}

function identityOf(config: Config, theme: Theme | undefined): string {
  const { css, templates, logo } = theme ?? {};
  const functions = Object.entries(templates ?? {}).map(([name, template]) => [name, String(template)]);
  return digest(JSON.stringify([config, css, functions, logo && { ...logo, content: digest(logo.content) }]));
}

function checkFolders(config: Config, file: string, positions: Positions, say: Say): void {
  for (const [path, { lang }] of Object.entries({ '': config, ...config.folders })) {
    const at = (...keys: string[]) => positionAt(positions, path === '' ? keys : ['folders', path, ...keys]);
    if (lang !== undefined && !isKnownLanguage(lang)) say('unknown-language', at('lang'), { lang });
    if (!statSync(join(dirname(file), path), { throwIfNoEntry: false })?.isDirectory())
      say('folder-missing', at(), { path });
  }
}

/** What the file says for all topics, and over it what it says for their folders, the nearest last. */
function defaultsIn({ lang, quiz, folders }: Config, file: string): DefaultsOf {
  const root = dirname(file);
  const inOrder = Object.entries(folders)
    .map(([path, settings]) => ({ folder: join(root, path), ...settings }))
    .sort((a, b) => a.folder.length - b.folder.length);
  return (topic) => {
    const own = inOrder.filter(({ folder }) => isWithin(topic, folder));
    const languages = [lang, ...own.map((each) => each.lang)].filter((each) => each !== undefined);
    return { lang: languages.at(-1), quiz: Object.assign({}, quiz, ...own.map((each) => each.quiz)) };
  };
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
