import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Templates } from '../render/templates.js';
import type { Assets, OutputFile } from '../targets/target.js';

/**
 * The folder that holds package.json: above build/ where the program is compiled, above src/ in the tests. Throws where
 * the program was moved out of its package.
 */
export function packageRoot(): string {
  const start = dirname(fileURLToPath(import.meta.url));
  let folder = start;
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`no package.json above ${start}`);
    folder = dirname(folder);
  }
  return folder;
}

/**
 * What the tool itself puts into packages, from the compiled build/. Players and control documents are read when a target
 * asks for them. Throws where the program was never compiled.
 */
export function loadAssets(): Assets {
  const folder = join(packageRoot(), 'build');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const player = (name: string) => once(() => read(`players/${name}.js`));
  const documents = (name: string) => once(() => readFolder(join(folder, 'control-documents', name)));
  return {
    players: lazily({
      scorm12: player('scorm12'),
      'scorm2004-3': player('scorm2004-3'),
      'scorm2004-4': player('scorm2004-4'),
      cmi5: player('cmi5'),
      web: player('web'),
    }),
    css: read('lesson.css'),
    templates: createRequire(import.meta.url)(join(folder, 'templates.cjs')) as Templates,
    controlDocuments: lazily({
      scorm12: documents('scorm12'),
      'scorm2004-3': documents('scorm2004-3'),
      'scorm2004-4': documents('scorm2004-4'),
    }),
  };
}

function once<To>(make: () => To): () => To {
  let made: { readonly value: To } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An object whose properties are made when they are asked for. */
function lazily<Name extends string, To>(makers: Readonly<Record<Name, () => To>>): Readonly<Record<Name, To>> {
  const entries = Object.entries<() => To>(makers).map(([name, get]) => [name, { get, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(entries)) as Readonly<Record<Name, To>>;
}

function readFolder(folder: string): OutputFile[] {
  const names = readdirSync(folder).sort();
  return names.map((path) => ({ path, content: readFileSync(join(folder, path)), shared: true }));
}

/** The version in package.json. */
export function toolVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
