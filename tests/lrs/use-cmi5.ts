import type { BrowserContext, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { cmi5 } from '../../src/targets/cmi5/index.js';
import type { Topic } from '../../src/topic/topic.js';
import { ready, useLms } from '../support/lms.js';
import type { LaunchSettings } from '../support/lrs/launches.js';
import { serveLrs, type TestLrs } from '../support/lrs/server.js';
import { type Received, verbOf } from '../support/lrs/statement.js';

/** A learner's lesson in a window of its own, as a cmi5 LMS opens it. */
export interface Cmi5Launch {
  readonly page: Page;
  /** Exceptions, and breaches of the content security policy; not the failed requests that the tests bring about. */
  readonly complaints: string[];
}

/** Lessons launched by a cmi5 LMS whose LRS is of another origin; to be called at a test file's top level. */
export function useCmi5() {
  const { port, publishFiles, newContext } = useLms();

  /** An LRS; whatever breaks a rule fails the test at its end. */
  const newLrs = async (): Promise<TestLrs> => {
    const lrs = await serveLrs();
    onTestFinished(async () => {
      await lrs.close();
      expect(lrs.problems).toEqual([]);
    });
    return lrs;
  };
  const publish = (topic: Topic): string =>
    publishFiles(cmi5.build(topic, { assets: loadAssets(), report: () => undefined }));
  const open = async (address: string, context?: BrowserContext): Promise<Cmi5Launch> => {
    const page = await (context ?? (await newContext())).newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/Failed to load resource|CORS/.test(message.text())) {
        complaints.push(message.text());
      }
    });
    await page.goto(`http://localhost:${port()}${address}`);
    await ready(page);
    return { page, complaints };
  };
  const launch = (lrs: TestLrs, address: string, settings: LaunchSettings = {}): Promise<Cmi5Launch> =>
    open(address + lrs.launch(settings).query);
  return { port, publish, newContext, open, launch, newLrs };
}

export const verbsOf = ({ statements }: TestLrs): string[] => statements.map(verbOf);

/** The statements of that verb. */
export const having = ({ statements }: TestLrs, verb: string): Received[] =>
  statements.filter((statement) => verbOf(statement) === verb);

/** Waits for the LRS to have as many statements of that verb. */
export const untilTold = (lrs: TestLrs, verb: string, count = 1): Promise<void> =>
  expect.poll(() => having(lrs, verb).length, { timeout: 10_000 }).toBe(count);

/** Does something, and waits until the page has heard that the LRS keeps it. */
export async function untilKept(page: Page, act: () => Promise<unknown>): Promise<void> {
  const taken = page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  await act();
  await (await taken).finished();
  await page.waitForTimeout(500);
}

/** As where a computer loses its power: the page has no last words. */
export async function crash(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.fetch = () => new Promise(() => undefined);
    Storage.prototype.setItem = () => {
      throw new Error('no power');
    };
  });
  await page.close();
}
