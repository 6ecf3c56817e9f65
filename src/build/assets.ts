import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets, OutputFile } from '../targets/target.js';

/** The folder that holds package.json: above build/ where the program is compiled, above src/ in the tests. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** What the tool itself puts into packages, from the compiled build/. Throws where the program was never compiled. */
export async function loadAssets(): Promise<Assets> {
  const folder = join(packageRoot(), 'build');
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const [player, css, templates, scorm12] = await Promise.all([
    read('player.js'),
    read('lesson.css'),
    read('templates.json'),
    readFolder(join(folder, 'control-documents/scorm12')),
  ]);
  return { player, css, templates: JSON.parse(templates) as Record<string, string>, controlDocuments: { scorm12 } };
}

async function readFolder(folder: string): Promise<OutputFile[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (path) => ({ path, content: await readFile(join(folder, path)) })));
}

/** The version in package.json. */
export async function toolVersion(): Promise<string> {
  const text = await readFile(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
