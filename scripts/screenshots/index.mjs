// Pictures of every page, every type of question and every state of them, to look at: light, dark, on a phone, from right
// to left, and on paper. They go to screenshots/LESSON-LOOK/STATE.png.
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
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

/** Takes the series in one look, as one learner whom the browser remembers. */
async function take(browser, name, address, look, tours) {
  const context = await browser.newContext({ ...LOOKS[look], reducedMotion: 'reduce' });
  for (const tour of tours) {
    const page = await context.newPage();
    await tour(page, address, async (state, part = page) => {
      const place = part === page ? { fullPage: true } : {};
      // What stays at an edge of the window would stand in the middle of the whole page.
      if (part === page) await page.evaluate('scrollTo(0, 0)');
      const subject = part === 'window' ? page : part;
      await subject.screenshot({ path: join(out, `${name}-${look}`, `${state}.png`), ...place });
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
} finally {
  await browser.close();
}
