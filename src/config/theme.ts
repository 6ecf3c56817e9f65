import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Eta } from 'eta';
import { nearest } from '../diagnostics/nearest.js';
import { loadMedia } from '../read/media.js';
import type { Say } from '../read/say.js';
import type { Templates } from '../render/templates.js';
import type { Assets, Logo, Theme } from '../targets/target.js';
import { endingOf } from '../topic/media.js';
import type { Position } from '../topic/position.js';
import { checkContrast, themeCss } from './colours.js';
import { around, type Scope } from './folders.js';
import type { ThemeConfig } from './schema.js';

interface Context {
  /** The config file. */
  readonly file: string;
  readonly say: Say;
}

/** What a config file's theme comes to in a folder. */
export interface ScopedTheme {
  readonly folder: string | undefined;
  readonly settings: ThemeConfig;
  readonly theme: Theme;
}

/** The themes of the folders that have one, in their order; each goes on from that of the folder around it. What is wrong with them is said. */
export function loadThemes(
  scopes: readonly Scope[],
  context: Context,
  loadAssets: () => Pick<Assets, 'css' | 'templates'>,
): ScopedTheme[] {
  const themes: ScopedTheme[] = [];
  for (const scope of scopes) {
    if (!scope.settings.theme) continue;
    const outer = around(scope.folder, themes).at(-1);
    const settings = merged(outer?.settings, scope.settings.theme);
    themes.push({
      folder: scope.folder,
      settings,
      theme: loadTheme(settings, outer?.theme, scope, context, loadAssets()),
    });
  }
  return themes;
}

/** A logo and the files of a folder are taken from where they are named. */
const merged = (outer: ThemeConfig | undefined, { colours, ...own }: ThemeConfig): ThemeConfig => ({
  ...outer,
  ...own,
  colours: {
    light: { ...outer?.colours?.light, ...colours?.light },
    dark: { ...outer?.colours?.dark, ...colours?.dark },
  },
});

function loadTheme(
  settings: ThemeConfig,
  outer: Theme | undefined,
  scope: Scope,
  { file, say }: Context,
  assets: Pick<Assets, 'css' | 'templates'>,
): Theme {
  checkContrast(settings, assets.css, scope, say);
  const root = dirname(file);
  const own = scope.settings.theme ?? {};
  const logo = own.logo ? loadLogo(own.logo, root, scope.at('theme', 'logo', 'file'), say) : outer?.logo;
  const { folder: path } = own;
  const templates =
    path === undefined
      ? {}
      : loadTemplates(join(root, path), Object.keys(assets.templates), (rule, args) =>
          say(rule, scope.at('theme', 'folder'), { path, ...args }),
        );
  return { css: themeCss(settings), templates: { ...outer?.templates, ...templates }, ...(logo && { logo }) };
}

function loadLogo(
  { file, alt }: { readonly file: string; readonly alt: string },
  root: string,
  at: Position,
  say: Say,
): Logo | undefined {
  const shown = { kind: 'rich-text', html: '', text: '', inline: true, at };
  const [media] = loadMedia(
    { ...shown, media: [{ role: 'image', name: file, alt, decorative: false, at }] },
    root,
    say,
  );
  return media && { path: `logo.${endingOf(file)}`, alt, content: media.bytes };
}

/** `.eta` files by name; each has to stand in for one of the program's, and to compile. */
function loadTemplates(
  folder: string,
  known: readonly string[],
  say: (rule: ThemeRule, args?: Args) => void,
): Templates {
  const templates: Record<string, string> = {};
  for (const path of etaFilesIn(folder, say)) {
    const name = path.slice(0, -'.eta'.length);
    if (!known.includes(name)) {
      say('template-unknown', { name, nearest: nearest(name, known) ?? '' });
      continue;
    }
    const source = readFileSync(join(folder, path), 'utf8');
    try {
      new Eta().compile(source);
      templates[name] = source;
    } catch (error) {
      say('template-broken', { name, reason: firstLine(error) });
    }
  }
  return templates;
}

type ThemeRule = 'folder-missing' | 'template-unknown' | 'template-broken';
type Args = Readonly<Record<string, string>>;

function etaFilesIn(folder: string, say: (rule: ThemeRule) => void): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.eta'))
      .map((name) => name.split(sep).join('/'))
      .sort();
  } catch {
    say('folder-missing');
    return [];
  }
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
