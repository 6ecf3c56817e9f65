import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { loadAssets } from '../../src/build/assets.js';
import { renderLesson } from '../../src/render/lesson.js';
import type { Assets, OutputFile, Standard } from '../../src/targets/target.js';
import type { Topic } from '../../src/topic/topic.js';
import { useBrowser } from './browser.js';
import { type LmsServer, serveLms } from './lms-server.js';

/** Which LMS: see lms-page.js. `none` has no API at all. */
export type ApiKind =
  | 'none'
  | 'scorm-again'
  | 'memory'
  | 'sparing'
  | 'booleans'
  | 'false'
  | 'throwing'
  | 'throwing-later'
  | 'throwing-at-times'
  | 'refusing-results'
  | 'refusing-commit'
  | 'strict'
  | 'strict-length';

export interface LaunchOptions {
  readonly api?: ApiKind;
  /** Of SCORM 2004 there is `scorm-again` alone. */
  readonly standard?: 'scorm12' | 'scorm2004';
  /** What an earlier sitting left: of scorm-again its own JSON, of the others values by element. */
  readonly cmi?: unknown;
  readonly context?: BrowserContext;
  /** Appended to the lesson's address. */
  readonly hash?: string;
}

/** What the LMS noted: `set cmi.core.lesson_status incomplete`, `commit`. */
interface Log {
  readonly calls: readonly (readonly string[])[];
  readonly errors: readonly string[];
  readonly cmi: Record<string, unknown>;
}

/** One launch of a lesson in an LMS. */
export interface Launch {
  /** The LMS's page. */
  readonly page: Page;
  readonly lesson: Frame;
  /** Whatever the browser complained of: exceptions, failed requests, breaches of the content security policy. */
  readonly complaints: string[];
  /** How many calls `takeCalls` has given out. */
  taken: number;
}

const SHORT: Readonly<Record<string, string>> = {
  LMSInitialize: 'initialize',
  LMSFinish: 'finish',
  LMSGetValue: 'get',
  LMSSetValue: 'set',
  LMSCommit: 'commit',
  Initialize: 'initialize',
  Terminate: 'finish',
  GetValue: 'get',
  SetValue: 'set',
  Commit: 'commit',
};

/** Lessons in an LMS, in a real browser; to be called at a test file's top level. */
export function useLms() {
  const browser = useBrowser();
  let server: LmsServer;
  let assets: Assets;
  let lessons = 0;
  beforeAll(async () => {
    [server, assets] = await Promise.all([serveLms(), loadAssets()]);
  });
  afterAll(() => server.close());

  /** The address of a lesson's page, of these files. */
  const publishFiles = (files: readonly OutputFile[]): string => {
    lessons += 1;
    const name = `lesson-${lessons}`;
    server.add(name, files);
    return `/${name}/index.html`;
  };
  const publish = (topic: Topic, standard: Standard = 'scorm12'): string =>
    publishFiles(renderLesson(topic, assets, standard));
  /** The address of a page that holds a frame with `src`, after `before`. */
  const publishFrame = (src: string, before = ''): string => {
    lessons += 1;
    const content = `<!doctype html><title>Frame</title>${before}<iframe src="${src}" width="900" height="700"></iframe>`;
    server.add(`frame-${lessons}`, [{ path: 'index.html', content }]);
    return `/frame-${lessons}/index.html`;
  };
  const newContext = async (): Promise<BrowserContext> => {
    const context = await browser().newContext();
    onTestFinished(() => context.close());
    return context;
  };
  const openLms = async (
    context: BrowserContext,
    { api = 'scorm-again', standard = 'scorm12', cmi }: LaunchOptions,
  ) => {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`http://localhost:${server.port}/`);
    if (api !== 'none') await page.evaluate(`lms.offerApi(${JSON.stringify({ api, standard, cmi })})`);
    return { page, complaints };
  };
  /** Launches the lesson in a frame of the LMS's page. */
  const launch = async (address: string, options: LaunchOptions = {}): Promise<Launch> => {
    const { page, complaints } = await openLms(options.context ?? (await newContext()), options);
    await page.evaluate(`lms.launchInFrame(${JSON.stringify(address + (options.hash ?? ''))})`);
    const lesson = await frameOf(page);
    await ready(lesson);
    return { page, lesson, complaints, taken: 0 };
  };

  return { port: () => server.port, browser, publish, publishFiles, publishFrame, newContext, openLms, launch };
}

/** The lesson's frame, once it is there. */
async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the frame holds no document');
  return frame;
}

/** The player has brought the page to life. */
export async function ready(lesson: Page | Frame): Promise<void> {
  await lesson.waitForSelector('html[data-player="on"]');
}

export const logOf = async (page: Page): Promise<Log> => (await page.evaluate('lms.readLog()')) as Log;

/** The calls since this was last asked, one a line: `set cmi.core.exit ""`, with `…` for a time. */
export async function takeCalls(launch: Launch): Promise<string[]> {
  const { calls } = await logOf(launch.page);
  const fresh = calls.slice(launch.taken);
  launch.taken = calls.length;
  return fresh.map(([method = '', element = '', value]) =>
    [SHORT[method] ?? method, element, value === '' ? '""' : value?.replace(TIME, '…')].filter(Boolean).join(' '),
  );
}

/** `HH:MM:SS`, `HHHH:MM:SS.SS`; `YYYY-MM-DDTHH:MM:SS`, `PT0H0M3.45S` */
const TIME = /^(?:\d{2,4}:\d{2}:\d{2}(?:\.\d{2})?|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|PT\d+H\d+M\d+(?:\.\d{1,2})?S)$/;
