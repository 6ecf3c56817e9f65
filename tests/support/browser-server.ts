import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the run's one browser listens. */
    browser: string;
  }
}

const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Arguments that would weaken what the tests are about: frames, popups and origins. */
const UNWANTED = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
  '--disable-site-isolation-trials',
  // IsolateOrigins and site-per-process among them.
  '--disable-features',
];

/** `CHROME_PATH`, else an installed Chrome or Chromium, else the one that a development dependency ships. */
async function browserPath(): Promise<string> {
  return process.env.CHROME_PATH ?? INSTALLED.find((path) => existsSync(path)) ?? (await sparticuz.executablePath());
}

/** One browser for the whole run. */
export default async function launchBrowser(project: TestProject): Promise<() => Promise<void>> {
  const args = sparticuz.args.filter((argument) => !UNWANTED.includes(argument.split('=')[0] ?? ''));
  const server = await chromium.launchServer({
    executablePath: await browserPath(),
    args: [...args, '--site-per-process'],
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
