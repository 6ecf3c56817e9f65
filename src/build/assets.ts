import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
export function loadAssets(): Assets {
  const folder = join(packageRoot(), 'build');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    players: {
      scorm12: read('players/scorm12.js'),
      'scorm2004-3': read('players/scorm2004-3.js'),
      'scorm2004-4': read('players/scorm2004-4.js'),
      cmi5: read('players/cmi5.js'),
      web: read('players/web.js'),
    },
    css: read('lesson.css'),
    templates: JSON.parse(read('templates.json')) as Record<string, string>,
    controlDocuments: {
      scorm12: readFolder(join(folder, 'control-documents/scorm12')),
      'scorm2004-3': readFolder(join(folder, 'control-documents/scorm2004-3')),
      'scorm2004-4': readFolder(join(folder, 'control-documents/scorm2004-4')),
    },
  };
}

function readFolder(folder: string): OutputFile[] {
  const names = readdirSync(folder).sort();
  return names.map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

/** The version in package.json. */
export function toolVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
