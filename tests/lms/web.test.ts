import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { web } from '../../src/targets/web/index.js';
import { ALL_RIGHT, answerAll, press, submit, turnTo } from '../support/learner.js';
import { lessonWith } from '../support/lessons.js';
import { ready, useLms } from '../support/lms.js';

// The lesson as a plain site, from a server and from disk.

const { port, publishFiles, newContext } = useLms();

const files = web.build(lessonWith(), { assets: loadAssets(), report: () => undefined });

/** The address of the site's first page. */
const places = {
  http: async () => `http://localhost:${port()}${publishFiles(files)}`,
  file: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lessonpack-web-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return pathToFileURL(join(folder, 'index.html')).href;
  },
};

async function visit(context: BrowserContext, address: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(address);
  await ready(page);
  return { page, complaints };
}

describe.each(Object.entries(places))('over %s', (_, publish) => {
  test('goes on where it was left, and says once where the progress is kept', async () => {
    const [context, address] = [await newContext(), await publish()];
    const first = await visit(context, address);
    expect(await first.page.textContent('#notice')).toBe('Your progress is kept in this browser.');
    await answerAll(first.page, ALL_RIGHT);
    await submit(first.page);
    await first.page.close();

    const second = await visit(context, address);
    expect(await second.page.textContent('#notice')).toBe('');
    await turnTo(second.page, 'results');
    expect(await second.page.textContent('[data-result="verdict"]')).toBe('Passed');
    await press(second.page, 'leave');
    expect(await second.page.textContent('#notice')).toBe('Your work is saved. You may close this window.');
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });
});

test('where the browser keeps nothing, it says so', async () => {
  const [context, address] = [await newContext(), await places.http()];
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const { page } = await visit(context, address);
  expect(await page.textContent('#notice')).toBe('This browser keeps nothing: your progress ends with this window.');
});
