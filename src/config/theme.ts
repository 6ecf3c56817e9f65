import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Eta } from 'eta';
import { nearest } from '../diagnostics/nearest.js';
import { loadMedia } from '../read/media.js';
import type { Say } from '../read/say.js';
import type { Templates } from '../render/templates.js';
import type { Assets, Logo, Theme } from '../targets/target.js';
import { endingOf } from '../topic/media.js';
import { type Positions, positionAt } from '../topic/position.js';
import { checkContrast, themeCss } from './colours.js';
import type { Config } from './schema.js';

/** What a config file's theme changes in the lesson pages. What is wrong with it is said. */
export function loadTheme(
  theme: NonNullable<Config['theme']>,
  { file, positions, say }: { readonly file: string; readonly positions: Positions; readonly say: Say },
  assets: Pick<Assets, 'css' | 'templates'>,
): Theme {
  checkContrast(theme, assets.css, positions, say);
  const at = (key: string) => positionAt(positions, ['theme', key]);
  const root = dirname(file);
  const logo = theme.logo && loadLogo(theme.logo, root, positionAt(positions, ['theme', 'logo', 'file']), say);
  const templates =
    theme.folder === undefined
      ? {}
      : loadTemplates(join(root, theme.folder), Object.keys(assets.templates), (rule, args) =>
          say(rule, at('folder'), { path: theme.folder ?? '', ...args }),
        );
  return { css: themeCss(theme), templates, ...(logo && { logo }) };
}

function loadLogo(
  { file, alt }: { readonly file: string; readonly alt: string },
  root: string,
  at: ReturnType<typeof positionAt>,
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
