import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { contrast, LINES, pairsOf, TEXTS } from '../../src/config/contrast.js';
import { useBrowser } from '../support/browser.js';

// The colours of templates/css/theme.css, pair by pair. That no page has a pair of another kind is
// what axe sees in lesson.browser.test.ts.

const browser = useBrowser();

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
    const low = pairsOf(pairs).flatMap(([front, ground]) => {
      const found = contrast(colours[front] ?? [], colours[ground] ?? []);
      return found < least ? [`${front} on ${ground}: ${found.toFixed(2)}`] : [];
    });
    expect(low).toEqual([]);
    expect(colours.text).not.toEqual(colours.ground);
  });
});
