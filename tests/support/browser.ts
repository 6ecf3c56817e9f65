import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type {} from './browser-server.js';

/** The run's browser, connected before the first test of a file; to be called at its top level. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is there from the first test on');
    return browser;
  };
}
