// How long a learner waits for the first page once a lesson has arrived, on a slow machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import sparticuz from '@sparticuz/chromium';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';

/** How many times slower than this machine. */
const SLOWDOWN = 6;
const RUNS = 5;

/** An LMS of SCORM 1.2 that keeps everything in its page, around the lesson in a frame. */
const LMS = `<!doctype html><title>LMS</title><script>
  const values = { 'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.entry': 'ab-initio' };
  window.API = {
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (name) => values[name] ?? '',
    LMSSetValue: (name, value) => ((values[name] = value), 'true'),
    LMSCommit: () => 'true',
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
</script><iframe src="/lesson/index.html" style="width: 100%; height: 700px"></iframe>`;

/**
 * Notes in the lesson's page when its first page can be used: it is shown, and a click on Next at that very moment turns
 * it. Runs before the page's own scripts.
 */
function noteFirstPage() {
  const shown = () => document.querySelector('[data-page]:not([hidden])');
  const observer = new MutationObserver(() => {
    const first = shown();
    if (document.documentElement?.dataset.player !== 'on' || !first?.checkVisibility()) return;
    observer.disconnect();
    const firstPageAt = performance.now();
    document.querySelector('[data-action="next"]').click();
    addEventListener('hashchange', () => {
      if (shown() !== first) globalThis.firstPageAt = firstPageAt;
    });
  });
  // The player's sign on the root is all that matters: to hear of every element would slow the page down.
  observer.observe(document, { subtree: true, attributeFilter: ['data-player'] });
}

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

function serve(files) {
  const server = createServer(({ url }, response) => {
    const name = new URL(url, 'http://localhost').pathname.slice('/lesson/'.length);
    const body = url === '/' ? LMS : files[name];
    const type = url === '/' ? TYPES.html : (TYPES[name.split('.').pop()] ?? 'application/octet-stream');
    response.writeHead(body ? 200 : 404, { 'Content-Type': type });
    response.end(body);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/**
 * Milliseconds from the end of the response until the first page can be used (not until it is painted), each in a browser
 * context of its own. The first run warms the browser up.
 */
export async function firstPageTimes(zip) {
  const server = await serve(unzipSync(await readFile(zip)));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? (await sparticuz.executablePath()),
    // In one process a second context would end the browser with it.
    args: sparticuz.args.filter((each) => each !== '--single-process' && each !== '--no-zygote'),
  });
  const times = [];
  try {
    while (times.length <= RUNS) times.push(await firstPageTime(browser, `http://127.0.0.1:${server.address().port}/`));
  } finally {
    await browser.close();
    server.close();
  }
  return times.slice(1);
}

async function firstPageTime(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteFirstPage);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(address);
  const lesson = page.frames().find((frame) => frame !== page.mainFrame());
  await lesson.waitForFunction('globalThis.firstPageAt !== undefined');
  const time = await lesson.evaluate(
    'globalThis.firstPageAt - performance.getEntriesByType("navigation")[0].responseEnd',
  );
  await context.close();
  return time;
}
