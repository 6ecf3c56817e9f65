// Compiles the player of each standard, so that what not every lesson needs can be cut out of it (src/render/player.ts).
import { basename } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

/** The bundler writes a module's path above it. */
const MODULE = /^\/\/ (src\/.+\.ts)$/m;
const DECLARED = /^(?:async )?(?:function\*?|class|var) ([\w$]+)/gm;
/** A statement that the source does not have and no minifier moves: between what the parts need and the rest. */
const SEAM = 'debugger;';

const LETTERS = 'etnsoriaclhudpmfgbvwyxkjqzETNSORIACLHUDPMFGBVWYXKJQZ_$';

/** In one order for all pieces: like code gets like names, which packs better than what each piece would choose. */
const shortName = (place) =>
  LETTERS[place % LETTERS.length] + (place < LETTERS.length ? '' : shortName(Math.floor(place / LETTERS.length) - 1));

/** Names of properties stay as they are: they are keys of JSON, of the page's data and of the LMSs. */
const MANGLE = { toplevel: true, nth_identifier: { get: shortName } };

const COMPRESS = { toplevel: true, passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false };

/** What is inlined is written again wherever it is called: a call packs better, unless it has but one expression. */
const SMALLER = { mangle: MANGLE, ecma: 2020, compress: { ...COMPRESS, inline: 1, drop_debugger: false } };

/** One word for all names of a block packs better than two; that none is set again has been checked by then. */
const withoutConst = (code) => code.replace(/^( *(?:for (?:await )?\()?)const /gm, '$1let ');

/**
 * The player that begins in the module `entry`, a classic script with all of the `parts`, each between two comments, and
 * after a third one what stands for it where it is left out. A part is what nobody but the modules of that file name
 * needs: `numeric` is numeric.ts of every folder, and decimal.ts.
 */
export async function compilePlayer(entry, parts, options) {
  const bundled = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const { inputs } = bundled.metafile;
  const [, ...texts] = withoutConst(bundled.outputFiles[0].text).split(MODULE);
  const modules = texts.flatMap((code, place) => (place % 2 ? [{ path: texts[place - 1], code }] : []));
  const { core, ofPart } = divide(modules, parts, (starts, without) => reach(inputs, starts, without), entry);
  return join(await minifyPieces(core, ofPart));
}

/** All modules that can be come by from these, without the modules of a part. */
function reach(inputs, starts, without) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || basename(path, '.ts') === without) return;
    found.add(path);
    for (const imported of inputs[path].imports) visit(imported.path);
  };
  for (const start of starts) visit(start);
  return found;
}

/** The code of the core, in which what parts need comes first, and the code of each part. */
function divide(modules, parts, reached, entry) {
  const codeOf = (list) => list.map(({ code }) => code).join('');
  const ofPart = new Map();
  const within = new Set();
  for (const part of parts) {
    const core = reached([entry], part);
    const own = modules.filter(({ path }) => !core.has(path));
    ofPart.set(part, codeOf(own));
    for (const { path } of own) within.add(path);
  }
  const needed = reached(within);
  const core = modules.filter(({ path }) => !within.has(path));
  const early = core.filter(({ path }) => needed.has(path));
  const late = core.filter(({ path }) => !needed.has(path));
  return { core: `${codeOf(early)}\n${SEAM}\n${codeOf(late)}`, ofPart };
}

/** Each piece on its own, for what is moved from one into another could not be cut out; but with the same short names. */
async function minifyPieces(core, ofPart) {
  const nameCache = {};
  const codes = [...ofPart.values()].join('\n');
  await minify(`${core}\n${codes}`, { mangle: MANGLE, compress: false, nameCache });
  const smaller = async (code, names) =>
    (await minify(code + keeping(names), { ...SMALLER, nameCache })).code.split(SEAM);
  const [early, late] = await smaller(core, declaredFor(core, codes));
  const pieces = [];
  for (const [part, code] of ofPart) {
    const names = declaredFor(code, core);
    const shared = names.map((name) => nameCache.vars.props[`$${name}`]);
    pieces.push({ part, code: (await smaller(code, names))[0], shared });
  }
  return { early, late, pieces };
}

/** Behind a seam, so that it is left out in the end: the minifier sees that others read these names, and even set them. */
const keeping = (names) =>
  `\n${SEAM}\nglobalThis.others = [() => [${names}], (value) => { ${names.map((name) => `${name} = value;`).join('')} }];`;

/** What `code` declares and `other` uses. */
function declaredFor(code, other) {
  const words = new Set(other.match(/[\w$]+/g));
  return [...code.matchAll(DECLARED)].map(([, name]) => name).filter((name) => words.has(name));
}

/** What a part would declare is declared in any case: the core names it without using it. */
function join({ early, late, pieces }) {
  const parts = pieces.map(({ part, code, shared }) => `/*part ${part}*/${code}/*else*/var ${shared};/*end*/`);
  return `(()=>{"use strict";${early}${parts.join('')}${late}})();\n`;
}
