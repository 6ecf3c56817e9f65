// npm run bench: ratios and sizes, each measured in this one run. A row over its limit makes the exit status 1.
// npm run bench -- catalogue: the same for a large catalogue.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { benchCatalogue } from './catalogue/index.mjs';
import { firstPageTimes } from './first-page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = 11;
const KB = 1024;

/** Milliseconds of one run of `node ARGS`, and its peak memory in bytes where the system tells. */
function run(args, cwd) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The two commands in turn, so that a machine that slows down slows both; the median of the ratios pair by pair. */
function ratio(args, base, cwd) {
  const pairs = Array.from({ length: RUNS + 1 }, () => [run(args, cwd), run(base, cwd)]).slice(1);
  return median(pairs.map(([a, b]) => a / b));
}

/** Peak resident memory of a build, as the process itself reports it when it ends. */
function peakMemory(args, cwd) {
  const report = "process.on('exit', () => process.stderr.write('maxRSS=' + process.resourceUsage().maxRSS))";
  const preload = `data:text/javascript,${encodeURIComponent(report)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', preload, ...args], { cwd, encoding: 'utf8' });
  return Number(/maxRSS=(\d+)/.exec(stderr)[1]) * KB;
}

const TARGETS = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'qti12', 'web'];
const PLAYERS = TARGETS.filter((target) => target !== 'qti12');
const MEDIUM = /\.(svg|png|jpe?g|webp|gif|mp3|mp4|webm|vtt)$/;
const CONTROL_DOCUMENT = /\.(xsd|dtd)$/;

/** Bytes of this package, zipped anew without its media and what `without` names. */
async function zipSize(file, without) {
  const files = Object.entries(unzipSync(await readFile(file)));
  return zipSync(Object.fromEntries(files.filter(([name]) => !MEDIUM.test(name) && !without?.test(name)))).length;
}

async function measure(out) {
  const cli = join(root, 'build/cli.cjs');
  const build = [cli, 'build', 'content/secret-speech', '--out', out, '--quiet', '--no-cache'];
  const rows = [];
  const add = (name, value, limit, unit) => rows.push({ name, value, limit, unit, ok: value <= limit });
  add('one topic, both packages, against node -e 0', ratio(build, ['-e', '0'], root), 4, '×');
  for (const option of ['--version', '--help'])
    add(`${option}, against node -e 0`, ratio([cli, option], ['-e', '0'], root), 2, '×');
  add('peak memory of that build', peakMemory(build, root) / KB / KB, 110, 'MB');
  add('styles, gzipped', gzipSync(await readFile(join(root, 'build/lesson.css'))).length / KB, 8, 'KB');
  const firstPage = median(await firstPageTimes(join(out, 'secret-speech.scorm12.zip')));
  add('first page usable, on a processor 6 times slower', firstPage, 300, 'ms');
  const names = Object.keys(unzipSync(await readFile(join(out, 'secret-speech.scorm12.zip'))));
  add('files in it beside the control documents', names.filter((name) => !name.endsWith('.xsd')).length, 14, '');
  run([...build, ...TARGETS.flatMap((target) => ['--target', target])], root);
  for (const target of PLAYERS) {
    const { 'player.js': player } = unzipSync(await readFile(join(out, `secret-speech.${target}.zip`)));
    add(`player ${target}, gzipped`, gzipSync(player).length / KB, 20, 'KB');
    // No lesson of ours has all question types, a time limit and terms at once; one that had would carry this.
    const withParts = await readFile(join(root, `build/players/${target}.js`), 'utf8');
    // As src/render/player.ts puts it together.
    const whole = withParts.replaceAll(/\/\*part [\w-]+\*\/|\/\*else\*\/.*?\/\*end\*\//gs, '');
    add(`player ${target} with every part, gzipped`, gzipSync(whole).length / KB, 20, 'KB');
  }
  for (const target of TARGETS) {
    // ADL's own documents alone are 21 to 36 KB in SCORM 2004, and must stay whole.
    const without = target.startsWith('scorm2004') ? CONTROL_DOCUMENT : undefined;
    const name = `${target}'s zip without media${without ? ' and control documents' : ''}`;
    add(name, (await zipSize(join(out, `secret-speech.${target}.zip`), without)) / KB, 50, 'KB');
  }
  return rows;
}

async function benchOne() {
  const out = await mkdtemp(join(tmpdir(), 'lessonpack-bench-'));
  try {
    const rows = await measure(out);
    for (const { name, value, limit, unit, ok } of rows)
      console.log(
        `${ok ? 'ok  ' : 'OVER'}  ${name.padEnd(50)} ${value.toFixed(unit ? 2 : 0).padStart(8)} ${unit.padEnd(2)}  (at most ${limit})`,
      );
    process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

const [what, ...args] = process.argv.slice(2);
await (what === 'catalogue' ? benchCatalogue(args) : benchOne());
