/** The colours that a theme can set: the custom properties of templates/css/theme.css. */
export const COLOURS = [
  'ground',
  'surface',
  'text',
  'muted',
  'hairline',
  'line',
  'accent',
  'accent-ground',
  'on-accent',
  'right',
  'right-ground',
  'wrong',
  'wrong-ground',
  'partly',
  'partly-ground',
] as const;
export type Colour = (typeof COLOURS)[number];

type Pairs = Readonly<Partial<Record<Colour, readonly Colour[]>>>;

/** Text, by what lies behind it: 7:1 (WCAG 2.2, 1.4.6). Pair by pair as the style sheets use them. */
export const TEXTS: Pairs = {
  text: ['ground', 'surface', 'accent-ground', 'right-ground', 'wrong-ground', 'partly-ground'],
  muted: ['ground', 'surface', 'accent-ground'],
  accent: ['ground', 'surface', 'accent-ground'],
  'on-accent': ['accent'],
  ground: ['text'],
  right: ['ground', 'surface', 'right-ground'],
  wrong: ['ground', 'surface', 'wrong-ground'],
  partly: ['ground', 'surface', 'partly-ground'],
};

/** Lines of controls and of the focus: 3:1 (1.4.11, 2.4.13). */
export const LINES: Pairs = {
  line: ['ground', 'surface'],
  accent: ['ground', 'surface', 'accent-ground', 'right-ground', 'wrong-ground', 'partly-ground'],
};

export const pairsOf = (pairs: Pairs): [front: Colour, ground: Colour][] =>
  Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds.map((ground): [Colour, Colour] => [front as Colour, ground]),
  );

/** Red, green and blue, 0 to 255, of `#rgb` or `#rrggbb`. */
export function channelsOf(hex: string): number[] {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return [1, 3, 5].map((from) => Number.parseInt(digits.slice(from, from + 2), 16));
}

/** As WCAG 2.2 defines it, 1 to 21. */
export function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
