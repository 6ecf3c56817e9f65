// npm run bench -- catalogue [--count N]: builds of a large catalogue. The full one writes its table into docs/performance.md.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureCatalogue } from './measure.mjs';

const document = join(dirname(fileURLToPath(import.meta.url)), '../../docs/performance.md');
const BEGIN = '<!-- begin: written by npm run bench -- catalogue -->';
const END = '<!-- end -->';
const FULL = 10_000;

const seconds = (value) => `${value.toFixed(1)} s`;
const megabytes = (value) => `${value.toFixed(0)} MB`;

/** Name, figure of the small catalogue, figure of the large one, limit of the latter; a figure is [value, shown]. */
function rowsOf(small, large) {
  const pair = (pick, show) => [small, large].map((each) => [pick(each), show(pick(each))]);
  const ratio = (value) => value.toFixed(2);
  const growth = large.cold / small.cold;
  return [
    ['packages', pair(({ packages }) => packages, String)],
    ['their size', pair(({ size }) => size / 1e6, megabytes)],
    ['cold build', pair(({ cold }) => cold, seconds), 120, 's'],
    ['floor: zlib alone, one thread, deflates what is in them', pair(({ floor }) => floor, seconds)],
    ['what it deflates', pair(({ deflated }) => deflated / 1e6, megabytes)],
    ['cold build / floor', pair(({ cold, floor }) => cold / floor, ratio), 2, ''],
    [
      'cold build / that of the small catalogue',
      [
        [1, '1'],
        [growth, ratio(growth)],
      ],
      10.5,
      '',
    ],
    ['peak memory of the cold build, all threads', pair(({ memory }) => memory, megabytes), 300, 'MB'],
    ['nothing changed', pair(({ unchanged }) => unchanged, seconds), 3, 's'],
    ['one topic changed', pair(({ changed }) => changed, seconds), 3.2, 's'],
  ];
}

function tableOf(rows, small, large) {
  const name = (count) => `${count.toLocaleString('en')} topics`;
  const lines = rows.map(([what, [one, other], limit, unit]) => {
    const mark =
      limit === undefined ? '' : `at most ${limit} ${unit}`.trim() + (other[0] <= limit ? '' : ': **missed**');
    return `| ${what} | ${one[1]} | ${other[1]} | ${mark} |`;
  });
  return [`| | ${name(small.count)} | ${name(large.count)} | to reach |`, '| --- | ---: | ---: | --- |', ...lines].join(
    '\n',
  );
}

async function writeDocument(text) {
  const before = await readFile(document, 'utf8');
  const [head, rest] = before.split(BEGIN);
  const tail = rest.slice(rest.indexOf(END));
  await writeFile(document, `${head}${BEGIN}\n\n${text}\n\n${tail}`);
}

/** `args` behind the word `catalogue`. */
export async function benchCatalogue(args) {
  const at = args.indexOf('--count');
  const count = at < 0 ? FULL : Number(args[at + 1]);
  if (!Number.isInteger(count) || count < 10) throw new Error('--count takes a whole number of topics, 10 or more');
  const folder = await mkdtemp(join(tmpdir(), 'lessonpack-catalogue-'));
  try {
    const small = measureCatalogue(join(folder, 'small'), Math.round(count / 10));
    const large = measureCatalogue(join(folder, 'large'), count);
    const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node.js ${process.version}:`;
    const rows = rowsOf(small, large);
    const text = `${machine}\n\n${tableOf(rows, small, large)}`;
    console.log(text);
    if (count === FULL) await writeDocument(text);
    process.exitCode = rows.every(([, [, [value]], limit = Number.POSITIVE_INFINITY]) => value <= limit) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
