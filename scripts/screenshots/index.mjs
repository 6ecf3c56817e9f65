// Pictures of every page, every type of question and every state of them, to look at: light, dark, on a phone, from right
// to left, and on paper. They go to screenshots/LESSON-LOOK/STATE.png.
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { shootPreview } from './preview.mjs';
import { out, writeLessons } from './program.mjs';
import { portray, print, readThrough, runOutOfTime, takeQuiz } from './tour.mjs';

const wide = { viewport: { width: 1280, height: 900 } };
const LOOKS = {
  light: wide,
  dark: { ...wide, colorScheme: 'dark' },
  window: { viewport: { width: 1180, height: 720 } },
  hand: { viewport: { width: 390, height: 720 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  phone: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  'phone-dark': { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  // A4 without its margins, at 96 pixels an inch.
  print: { viewport: { width: 643, height: 971 } },
};

const SERIES = [
  ['congress', ['light', 'dark', 'phone', 'phone-dark'], [readThrough, takeQuiz]],
  ['arabic-interface', ['light', 'phone'], [readThrough, takeQuiz]],
  ['hebrew-interface', ['dark', 'phone'], [readThrough, takeQuiz]],
  ['arabic', ['light', 'dark', 'phone'], [readThrough, takeQuiz]],
  ['showcase', ['light', 'phone'], [readThrough]],
  ['timed', ['light', 'phone-dark'], [runOutOfTime]],
  ['congress', ['window', 'hand'], [portray]],
  ['arabic', ['window'], [portray]],
  ['congress', ['print'], [print]],
  ['arabic-interface', ['print'], [print]],
];

/** The whole page, in as many pictures as it takes: beyond 8,192 pixels a browser draws the page's beginning again. */
async function shootPage(page, path) {
  const window = page.viewportSize();
  // What stays at an edge of the window would stand in the middle of the whole page.
  await page.evaluate('scrollTo(0, 0)');
  const [height, scale] = await page.evaluate('[document.documentElement.scrollHeight, devicePixelRatio]');
  const most = Math.floor(8000 / scale);
  for (let y = 0; y < height; y += most) {
    const clip = { x: 0, y, width: window.width, height: Math.min(most, height - y) };
    const part = y === 0 ? path : path.replace('.png', `-${y / most + 1}.png`);
    await page.screenshot({ path: part, fullPage: true, clip });
  }
}

/** Takes the series in one look, as one learner whom the browser remembers. */
async function take(browser, name, address, look, tours) {
  const context = await browser.newContext({ ...LOOKS[look], reducedMotion: 'reduce' });
  for (const tour of tours) {
    const page = await context.newPage();
    await tour(page, address, async (state, part = page) => {
      const path = join(out, `${name}-${look}`, `${state}.png`);
      if (part === 'window') await page.screenshot({ path });
      else if (part === page) await shootPage(page, path);
      else await part.screenshot({ path });
    });
    await page.close();
  }
  await context.close();
}

const args = chromium.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const addresses = await writeLessons();
const browser = await playwright.launch({ executablePath, args });
// `npm run screenshots -- phone` takes those alone whose folder has the word in its name.
const [wanted = ''] = process.argv.slice(2);
try {
  for (const [name, looks, tours] of SERIES) {
    for (const look of looks.filter((one) => `${name}-${one}`.includes(wanted))) {
      await take(browser, name, addresses[name], look, tours);
      console.log(`${name}-${look}`);
    }
  }
  if ('preview'.includes(wanted)) await shootPreview(browser, LOOKS);
} finally {
  await browser.close();
}
