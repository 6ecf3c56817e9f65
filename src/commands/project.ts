import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadAssets } from '../build/assets.js';
import { LOCK_FILE, type Lock, readLock } from '../build/lock.js';
import { UsageError } from '../build/usage-error.js';
import type { Project } from '../config/index.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { noDefaults } from '../read/defaults.js';

const CONFIG_FILE = 'lessonpack.yaml';
const CACHE_FOLDER = join('.lessonpack', 'cache');

/** What the commands take from a config file; without one all of it is as if it said nothing. */
export interface OpenProject extends Omit<Project, 'config'> {
  /** The config file. */
  readonly file: string | undefined;
  /** Folder of what earlier builds made. */
  readonly cache: string;
  readonly lockFile: string;
  readonly lock?: Lock;
  /** `out`, from the current folder. */
  readonly out: string | undefined;
  readonly strict: boolean | undefined;
  /** Where topics are looked for if the user names no path. */
  readonly content: string;
  /** What is wrong with the file. */
  readonly diagnostics: readonly Diagnostic[];
}

const noSettings = { identity: '', defaultsOf: noDefaults, targetsOf: () => undefined, themeOf: () => undefined };

/** The project of the current folder: of the config file that is named, or of the nearest here or above. */
export async function openProject(argv: { readonly config?: string | undefined }): Promise<OpenProject> {
  const project = await openConfig(argv);
  const { lock, diagnostics } = readLock(project.lockFile);
  return { ...project, ...(lock && { lock }), diagnostics: [...project.diagnostics, ...diagnostics] };
}

async function openConfig({ config: named }: { readonly config?: string | undefined }): Promise<OpenProject> {
  if (named !== undefined && !existsSync(named)) throw new UsageError(`${named} does not exist`);
  const found = named ?? nearestConfig(process.cwd());
  const none = { file: found, out: undefined, strict: undefined, ...noSettings };
  if (found === undefined)
    return { ...none, content: 'content', lockFile: LOCK_FILE, cache: CACHE_FOLDER, diagnostics: [] };
  const file = relative('', found) || found;
  const { readConfig } = await import('../config/index.js');
  const { project, diagnostics } = readConfig(file, loadAssets);
  const fromHere = (path: string): string => relative('', resolve(dirname(file), path)) || '.';
  const places = { content: fromHere('content'), lockFile: fromHere(LOCK_FILE), cache: fromHere(CACHE_FOLDER) };
  if (!project) return { ...none, ...places, diagnostics };
  const { out, strict } = project.config;
  return {
    ...project,
    file,
    out: out === undefined ? undefined : fromHere(out),
    strict,
    ...places,
    diagnostics,
  };
}

function nearestConfig(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const above = resolve(folder, '..');
  return above === folder ? undefined : nearestConfig(above);
}

/** What a project's packages depend on: the topics, and the config file's folder with the theme in it. */
export const watchedPaths = (paths: readonly string[], { file }: Pick<OpenProject, 'file'>): readonly string[] =>
  file === undefined ? paths : [...paths, file];
