import type { BrowserContext, Frame, Page } from 'playwright-core';
import { beforeEach } from 'vitest';
import { ready, useLms } from '../support/lms.js';
import { type Behaviour, installFailingLms, SCORM12 } from './failing-lms.js';

// Lessons in an LMS that fails on command, for the tests of faults.

export const NOT_SAVED =
  'Your last steps are not stored yet. The lesson goes on trying: please leave this window open.';

/** To be called at a test file's top level: `useLms`, and one browser context for each test. */
export function useFailingLms() {
  const lms = useLms();
  let context: BrowserContext;
  beforeEach(async () => {
    context = await lms.newContext();
  });
  /** An LMS's page with a failing LMS in it, in which a learner's first launch finds `first` too. */
  const openFailing = async (first: Record<string, string> = {}, within = context): Promise<Page> => {
    const { page } = await lms.openLms(within, { api: 'none' });
    await page.evaluate(installFailingLms, { ...SCORM12, first: { ...SCORM12.first, ...first } });
    return page;
  };
  return { ...lms, context: () => context, openFailing };
}

/** Launches the lesson anew, with what the LMS has by now. */
export async function relaunch(page: Page, src: string): Promise<Frame> {
  await page.evaluate((address) => {
    document.querySelector('iframe')?.remove();
    window.failing.how = 'well';
    window.failing.connect();
    window.lms.launchInFrame(address);
  }, src);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('the frame holds no document');
  await ready(frame);
  return frame;
}

export const behave = (page: Page, how: Behaviour): Promise<void> =>
  page.evaluate((behaviour) => {
    window.failing.how = behaviour;
  }, how);

/** What was committed, by element. */
export const stored = (page: Page) => page.evaluate(() => window.failing.store);

/** Gives the LMS what another one has. */
export const give = (page: Page, store: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate((kept) => {
    window.failing.store = kept;
  }, store);

export const notice = (lesson: Frame | Page) => lesson.textContent('#notice');

export const value = (lesson: Frame, question: string) => lesson.inputValue(`#q-${question} :is(input, textarea)`);
