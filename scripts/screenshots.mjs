// Pictures of the lesson pages, to look at: wide, phone, dark and from right to left. Goes to screenshots/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import { build } from 'esbuild';
import { chromium as playwright } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'screenshots');

const LOOKS = {
  wide: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};

/** The program's own modules, as this script needs them. */
async function loadProgram() {
  const bundle = join(root, 'build/screenshots.tmp.mjs');
  const modules = ['src/render/lesson.ts', 'src/build/assets.ts', 'src/read/index.ts', 'tests/render/showcase.ts'];
  await build({
    stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: bundle,
  });
  try {
    return await import(pathToFileURL(bundle).href);
  } finally {
    await rm(bundle);
  }
}

async function writeLesson(name, files) {
  for (const { path, content } of files) {
    const place = join(out, name, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
  return pathToFileURL(join(out, name, 'index.html')).href;
}

/** Every page of one lesson in one look, as the player shows it: before the quiz is answered and after. */
async function shoot(browser, name, address, look) {
  const page = await browser.newPage(LOOKS[look]);
  const picture = (state) => page.screenshot({ path: join(out, `${name}-${look}-${state}.png`), fullPage: true });
  await page.goto(address);
  const ids = await page.$$eval('[data-page]:not(#results)', (sections) => sections.map(({ id }) => id));
  for (const id of ids) {
    await page.goto(`${address}#${id}`);
    await picture(id);
  }
  if (ids.includes('quiz')) {
    await page.goto(`${address}#quiz`);
    await answer(page);
    await picture('quiz-answered');
    await page.locator('[data-action="submit"]').click();
    await picture('results');
  }
  await page.close();
}

/** The first choice of every question, and a few words where they are asked for. */
async function answer(page) {
  for (const form of await page.locator('form.question').all()) {
    const typed = form.locator('textarea, input[type="text"]');
    if (await typed.count()) await typed.fill('A few words');
    else await form.locator('.choice label').first().click();
    const check = form.locator('[data-action="check"]');
    if (await check.isVisible()) await check.click();
  }
}

const { renderLesson, loadAssets, readTopic, showcase, rightToLeft } = await loadProgram();
const topics = { showcase: showcase(), 'right-to-left': rightToLeft() };
for (const name of ['secret-speech', 'binary-search']) {
  topics[name] = (await readTopic(join(root, 'content', name, 'topic.md'))).topic;
}
const assets = await loadAssets();
await rm(out, { recursive: true, force: true });
const args = chromium.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
const browser = await playwright.launch({ executablePath, args });
try {
  for (const [name, topic] of Object.entries(topics)) {
    const address = await writeLesson(name, renderLesson(topic, assets, 'web'));
    for (const look of Object.keys(LOOKS)) await shoot(browser, name, address, look);
  }
} finally {
  await browser.close();
}
