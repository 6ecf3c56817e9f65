import type { Say } from '../read/say.js';
import { COLOURS, type Colour, channelsOf, contrast, LINES, pairsOf, TEXTS } from './contrast.js';
import type { Scope } from './folders.js';
import type { ThemeConfig } from './schema.js';

const SCHEMES = ['light', 'dark'] as const;

/** The rules of a theme's colours and font. They are for screens: paper keeps its own. */
export function themeCss({ colours, font }: ThemeConfig): string {
  const rules = (scheme: (typeof SCHEMES)[number]): string =>
    Object.entries(colours?.[scheme] ?? {})
      .map(([name, colour]) => `--${name}:${colour};`)
      .join('');
  const [light, dark] = SCHEMES.map(rules);
  return [
    font ? `:root{--prose-font:${font};--ui-font:${font}}\n` : '',
    light ? `@media screen{:root{${light}}}\n` : '',
    dark
      ? `@media screen and (prefers-color-scheme:dark){:root:not([data-scheme='light']){${dark}}}\n@media screen{:root[data-scheme='dark']{${dark}}}\n`
      : '',
  ].join('');
}

/** Says each pair of colours, one of them at least of `at`'s folder, that is too alike. `theme` and `css` have the others. */
export function checkContrast(theme: ThemeConfig, css: string, { settings, at }: Scope, say: Say): void {
  for (const scheme of SCHEMES) {
    const own = settings.theme?.colours?.[scheme] ?? {};
    const all = { ...coloursIn(css, scheme), ...theme.colours?.[scheme] };
    const check = (pairs: typeof TEXTS, least: number): void => {
      for (const [front, ground] of pairsOf(pairs)) {
        const [one, other] = [all[front], all[ground]];
        const named = [front, ground].find((name) => own[name] !== undefined);
        if (named === undefined || one === undefined || other === undefined) continue;
        const found = contrast(channelsOf(one), channelsOf(other));
        if (found >= least) continue;
        // Cut, not rounded: 6.996 is not 7.
        const shown = (Math.floor(found * 100) / 100).toFixed(2);
        say('contrast-low', at('theme', 'colours', scheme, named), { front, ground, scheme, found: shown, least });
      }
    };
    check(TEXTS, 7);
    check(LINES, 3);
  }
}

/** The colours of the compiled style sheet. */
function coloursIn(css: string, scheme: (typeof SCHEMES)[number]): Partial<Record<Colour, string>> {
  const start = css.indexOf(scheme === 'light' ? ':root{' : ':root[data-scheme=dark]{');
  const rule = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    COLOURS.flatMap((name) => {
      const value = new RegExp(`--${name}: ?(#[0-9a-f]+)`).exec(rule)?.[1];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
