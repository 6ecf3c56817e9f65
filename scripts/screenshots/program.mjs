// What the pictures are taken of: the program's own modules, and lessons that are written to screenshots/lessons/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const out = join(root, 'screenshots');

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

/** The lessons by name, each with its address. */
export async function writeLessons() {
  const { renderLesson, loadAssets, readTopic, showcase, rightToLeft } = await loadProgram();
  const { topic } = await readTopic(join(root, 'content/congress-1956/topic.md'));
  const timed = { ...topic.quiz, 'time-limit': 5 };
  const topics = {
    congress: { ...topic, print: 'answers' },
    // The interface in a language that is written from right to left, around a text that is not.
    'arabic-interface': { ...topic, lang: 'ar' },
    'hebrew-interface': { ...topic, lang: 'he' },
    arabic: rightToLeft(),
    timed: { ...topic, quiz: timed },
    showcase: showcase(),
  };
  const assets = await loadAssets();
  await rm(out, { recursive: true, force: true });
  const addresses = {};
  for (const [name, one] of Object.entries(topics)) {
    for (const { path, content } of renderLesson(one, assets, 'web')) {
      const place = join(out, 'lessons', name, path);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
    }
    addresses[name] = pathToFileURL(join(out, 'lessons', name, 'index.html')).href;
  }
  return addresses;
}
