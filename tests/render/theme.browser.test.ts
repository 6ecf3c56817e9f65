import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.js';

// The colours of templates/css/theme.css, pair by pair as the sheets use them. That no page has a pair of another kind is
// what axe sees in lesson.browser.test.ts.

const browser = useBrowser();

/** Text on what lies behind it: 7:1 (WCAG 2.2, 1.4.6). */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
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
const LINES: Readonly<Record<string, readonly string[]>> = {
  line: ['ground', 'surface'],
  accent: ['ground', 'surface', 'accent-ground', 'right-ground', 'wrong-ground', 'partly-ground'],
};

const pairsOf = (colours: typeof TEXTS): string[][] =>
  Object.entries(colours).flatMap(([front, grounds]) => grounds.map((ground) => [front, ground]));

/** Red, green and blue of each colour, 0 to 255, as the browser computes them. */
async function coloursIn(colorScheme: 'light' | 'dark'): Promise<Record<string, number[]>> {
  const page = await browser().newPage({ colorScheme });
  await page.setContent(`<style>${await readFile('templates/css/theme.css', 'utf8')}</style><p>Text</p>`);
  const names = [...new Set([...pairsOf(TEXTS), ...pairsOf(LINES)].flat())];
  const colours = await page.$eval(
    'p',
    (paragraph, all) =>
      all.map((name) => {
        paragraph.style.color = `var(--${name})`;
        return (getComputedStyle(paragraph).color.match(/\d+/g) ?? []).slice(0, 3).map(Number);
      }),
    names,
  );
  await page.close();
  return Object.fromEntries(names.map((name, place) => [name, colours[place] ?? []]));
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG computes it', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([0x77, 0x77, 0x77], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each([
    ['text', TEXTS, 7],
    ['lines', LINES, 3],
  ] as const)('%s', async (_, pairs, least) => {
    const colours = await coloursIn(scheme);
    const low = pairsOf(pairs).flatMap(([front = '', ground = '']) => {
      const found = contrast(colours[front] ?? [], colours[ground] ?? []);
      return found < least ? [`${front} on ${ground}: ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
    expect(colours.text).not.toEqual(colours.ground);
  });
});
