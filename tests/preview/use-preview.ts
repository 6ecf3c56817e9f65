import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page, ViewportSize } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Preview, startPreview } from '../../src/preview/server.js';
import type { Settings } from '../../src/preview/workshop.js';
import { noDefaults } from '../../src/read/defaults.js';
import { useBrowser } from '../support/browser.js';
import { folderWith } from '../support/cli.js';
import { ready } from '../support/lms.js';

/** A preview of topics in a folder, open in the browser. */
export interface Opened {
  readonly folder: string;
  readonly preview: Preview;
  readonly page: Page;
  /** Whatever the browser complained of. */
  readonly complaints: string[];
  /** The path of a file, as the preview names it. */
  readonly path: (name: string) => string;
  readonly edit: (name: string, text: string) => Promise<void>;
  /** The lesson that is there by now, alive. */
  readonly lesson: () => Promise<Frame>;
  /** Does something that leads to another launch, and waits for it. */
  readonly relaunch: (act: () => Promise<unknown>) => Promise<Frame>;
  /** What the LMS holds under a name: `Status`. */
  readonly held: (name: string) => Promise<string>;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

const readSettings = async (): Promise<Settings> => ({
  defaultsOf: noDefaults,
  themeOf: () => undefined,
  diagnostics: [],
});

/** Starts the preview of `files`; to be called in a test. */
export async function serve(files: Files): Promise<Pick<Opened, 'folder' | 'preview' | 'path' | 'edit'>> {
  const folder = await folderWith(files);
  const preview = await startPreview(
    { paths: [folder], readSettings, watched: [folder], out: join(folder, 'dist') },
    0,
    (error) => {
      throw error;
    },
  );
  onTestFinished(() => preview.close());
  const path = (name: string): string => join(folder, name);
  return { folder, preview, path, edit: (name, text) => writeFile(path(name), text) };
}

/** To be called at a test file's top level: gives a function that opens the topic `name`, or the list. */
export function usePreview() {
  const browser = useBrowser();
  return async (
    files: Files,
    name?: string,
    viewport: ViewportSize = { width: 1280, height: 900 },
  ): Promise<Opened> => {
    const served = await serve(files);
    const page = await browser().newPage({ viewport });
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const query = name === undefined ? '' : `?topic=${encodeURIComponent(served.path(name))}`;
    await page.goto(served.preview.address + query);
    const lesson = async (): Promise<Frame> => {
      const element = await page.waitForSelector('iframe');
      const frame = await element.contentFrame();
      if (!frame) throw new Error('the frame holds no document');
      await ready(frame);
      return frame;
    };
    const relaunch: Opened['relaunch'] = async (act) => {
      await page.evaluate('document.querySelector("iframe").dataset.old = ""');
      await act();
      await page.waitForSelector('iframe:not([data-old])');
      return lesson();
    };
    const held = (term: string): Promise<string> =>
      page.innerText(`xpath=//dt[starts-with(normalize-space(), "${term}")]/following-sibling::dd[1]`);
    return { ...served, page, complaints, lesson, relaunch, held };
  };
}
