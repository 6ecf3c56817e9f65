// npm run bench: ratios and sizes, each measured in this one run. A row over its limit makes the exit status 1.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

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

async function measure(out) {
  const cli = join(root, 'build/cli.cjs');
  const build = [cli, 'build', 'content/secret-speech', '--out', out, '--quiet'];
  const rows = [];
  const add = (name, value, limit, unit) => rows.push({ name, value, limit, unit, ok: value <= limit });
  add('one topic, both packages, against node -e 0', ratio(build, ['-e', '0'], root), 4, '×');
  add('peak memory of that build', peakMemory(build, root) / KB / KB, 110, 'MB');
  add('player, gzipped', gzipSync(await readFile(join(root, 'build/players/scorm12.js'))).length / KB, 14, 'KB');
  add('styles, gzipped', gzipSync(await readFile(join(root, 'build/lesson.css'))).length / KB, 6, 'KB');
  const bytes = await readFile(join(out, 'secret-speech.scorm12.zip'));
  const names = Object.keys(unzipSync(bytes));
  const media = (await readdir(join(root, 'content/secret-speech'), { recursive: true })).filter((name) =>
    /\.(svg|png|jpe?g|webp|gif)$/.test(name),
  );
  const mediaBytes = (
    await Promise.all(media.map((name) => readFile(join(root, 'content/secret-speech', name))))
  ).reduce((sum, file) => sum + gzipSync(file).length, 0);
  add('secret-speech.scorm12.zip without its media', (bytes.length - mediaBytes) / KB, 40, 'KB');
  add('files in it beside the control documents', names.filter((name) => !name.endsWith('.xsd')).length, 14, '');
  return rows;
}

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
