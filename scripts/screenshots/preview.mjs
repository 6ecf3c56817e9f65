// Pictures of `lessonpack preview`, with a sample of which the quiz is submitted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { out, root } from './program.mjs';

/** Answers every question by what comes first, checks it, and submits. */
const PLAY = `
  for (const form of document.querySelectorAll('form[data-question]:not([hidden])')) {
    const fields = form.querySelectorAll('input[type="text"], textarea, select');
    for (const field of fields) {
      field.value = field.matches('select') ? '0' : 'De-Stalinisation';
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (fields.length === 0) form.querySelector('[data-move="down"], input').click();
    const check = form.querySelector('[data-action="check"]');
    if (!check.hidden) check.click();
  }
  for (const time of [1, 2]) document.querySelector('[data-action="submit"]').click();`;

export async function shootPreview(browser, looks) {
  const program = spawn(process.execPath, [join(root, 'build/cli.cjs'), 'preview', 'content/secret-speech'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [address] = await once(program.stdout, 'data');
    for (const look of ['light', 'dark', 'phone']) {
      const page = await browser.newPage(looks[look]);
      await page.goto(String(address).trim());
      const lesson = await (await page.waitForSelector('iframe')).contentFrame();
      await lesson.waitForSelector('html[data-player="on"]');
      await lesson.evaluate("location.hash = 'quiz'");
      await lesson.waitForSelector('#quiz:not([hidden])');
      await lesson.evaluate(PLAY);
      await page.waitForSelector('[data-answers] table');
      await lesson.waitForSelector('#results:not([hidden])');
      await page.screenshot({ path: join(out, 'preview', `${look}.png`), fullPage: look === 'phone' });
      await page.close();
    }
  } finally {
    program.kill('SIGINT');
  }
}
