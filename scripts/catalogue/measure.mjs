// What a build of a made-up catalogue takes: each figure is of a whole process, in this one run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { topicFolder, topicText, writeCatalogue } from './topics.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '../../build/cli.cjs');
const REBUILDS = 3;
/** The worker threads of a build share its process, so that its resident memory is that of all of them. */
const REPORT = "process.on('exit', () => process.stderr.write('\\nmaxRSS=' + process.resourceUsage().maxRSS))";

/** Seconds, and the peak of resident memory in MB, of one `lessonpack build` in `folder`. */
function build(folder) {
  const preload = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const args = ['--import', preload, cli, 'build', '--quiet', '--target', 'scorm12', '--target', 'qti12'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr.slice(-2000)}`);
  const peaks = [...stderr.matchAll(/^maxRSS=(\d+)/gm)].map(([, size]) => Number(size) / 1024);
  return { seconds, megabytes: Math.max(...peaks) };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = (count, run) => median(Array.from({ length: count }, (_, index) => run(index + 1)));

function floorOf(folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(here, 'floor.mjs'), folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** All figures of a catalogue of `count` topics below `folder`, which is made and removed. */
export function measureCatalogue(folder, count) {
  mkdirSync(folder, { recursive: true });
  try {
    const content = join(folder, 'content');
    writeCatalogue(content, count);
    const cold = build(folder);
    const dist = join(folder, 'dist');
    const packages = readdirSync(dist).filter((name) => name.endsWith('.zip'));
    const size = packages.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
    const unchanged = times(REBUILDS, () => build(folder).seconds);
    const changed = times(REBUILDS, (edition) => {
      writeFileSync(join(topicFolder(content, 1), 'topic.md'), topicText(1, edition));
      return build(folder).seconds;
    });
    const floor = floorOf(dist);
    return {
      count,
      packages: packages.length,
      size,
      cold: cold.seconds,
      memory: cold.megabytes,
      unchanged,
      changed,
      floor: floor.time / 1000,
      deflated: floor.bytes,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
