import { createRequire } from 'node:module';
import { beforeAll } from 'vitest';
import { useBrowser } from './browser.js';
import type { Given, Outcome } from './qti-interpreter.js';

/** What became of an answer, and what the engine threw on the way, if it did. */
export interface Played extends Outcome {
  readonly error: string;
}

const require = createRequire(import.meta.url);
const ENGINE = require.resolve('@citolab/qti-components/cdn/index.js');
const PAGE = 'tests/support/qti-player-page.js';

/** @citolab/qti-components in Chromium: gives an item of QTI 3.0 each of some answers; to be called at a file's top level. */
export function usePlayer(): (xml: string, answers: readonly Given[]) => Promise<Played[]> {
  const browser = useBrowser();
  let play: ((xml: string, answers: readonly Given[]) => Promise<Played[]>) | undefined;
  beforeAll(async () => {
    const page = await browser().newPage();
    await page.setContent('<!doctype html><title>Player</title>');
    await page.addScriptTag({ path: ENGINE, type: 'module' });
    await page.addScriptTag({ path: PAGE });
    await page.waitForFunction("customElements.get('qti-assessment-item')");
    play = (xml, answers) =>
      page.evaluate(
        ([document, given]) =>
          (globalThis as unknown as { playAll(xml: string, answers: unknown): Promise<Played[]> }).playAll(
            document,
            given,
          ),
        [xml, answers] as const,
      );
  });
  return (xml, answers) => {
    if (!play) throw new Error('the player is there from the first test on');
    return play(xml, answers);
  };
}
