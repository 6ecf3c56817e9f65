import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { DefaultsOf } from '../read/defaults.js';
import { digest } from '../read/disk.js';
import { sayInto } from '../read/say.js';
import { readYamlFile } from '../read/yaml-file.js';
import type { TargetName } from '../targets/index.js';
import type { Assets, Theme } from '../targets/target.js';
import { around, type Scope, scopesOf } from './folders.js';
import { type Config, configSchema } from './schema.js';
import { loadThemes, type ScopedTheme } from './theme.js';

/** A config file that was read, and what it says for the topic in a file: for all, and over it for the folders that hold it. */
export interface Project {
  readonly config: Config;
  readonly defaultsOf: DefaultsOf;
  readonly targetsOf: (file: string) => readonly TargetName[] | undefined;
  readonly themeOf: (file: string) => Theme | undefined;
  /** The same for the same config and themes: a digest. */
  readonly identity: string;
}

/** Reads a config file (lessonpack.yaml), and the themes that it names. With an error among the diagnostics nothing must be built. */
export function readConfig(
  file: string,
  loadAssets: () => Pick<Assets, 'css' | 'templates'>,
): { readonly project?: Project; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const read = readYamlFile(file, configSchema, { what: 'config', none: 'no-config' }, diagnostics);
  if (!read) return { diagnostics };
  const { data: config, positions } = read;
  const say = sayInto(diagnostics, file);
  const scopes = scopesOf(config, file, positions, say);
  const themes = loadThemes(scopes, { file, say }, loadAssets);
  const project: Project = {
    config,
    defaultsOf: defaultsIn(scopes),
    targetsOf: (topic) => lastOf(around(topic, scopes), ({ settings }) => settings.targets),
    themeOf: (topic) => around(topic, themes).at(-1)?.theme,
    identity: identityOf(config, themes),
  };
  return { project, diagnostics };
}

function identityOf(config: Config, themes: readonly ScopedTheme[]): string {
  const parts = themes.map(({ folder, theme: { css, templates, logo } }) => {
    const functions = Object.entries(templates).map(([name, template]) => [name, String(template)]);
    return [folder, css, functions, logo && { ...logo, content: digest(logo.content) }];
  });
  return digest(JSON.stringify([config, parts]));
}

const defaultsIn =
  (scopes: readonly Scope[]): DefaultsOf =>
  (topic) => {
    const own = around(topic, scopes);
    return {
      lang: lastOf(own, ({ settings }) => settings.lang),
      quiz: Object.assign({}, ...own.map(({ settings }) => settings.quiz)),
    };
  };

const lastOf = <To>(scopes: readonly Scope[], pick: (scope: Scope) => To | undefined): To | undefined =>
  scopes
    .map(pick)
    .filter((each) => each !== undefined)
    .at(-1);
