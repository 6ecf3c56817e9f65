import { parseShard } from '../diagnostics/shard.js';
import type { Found } from './report.js';

/** Why the reports of one name are not those of all shards of one run: a line each. */
export function faultsOf(name: string, found: readonly Found[]): string[] {
  const broken = found.filter(({ report }) => !report).map(({ file }) => `${file} is broken`);
  const whole = found
    .filter(({ report }) => report && !parseShard(report.shard ?? ''))
    .map(({ file }) => `${file} is not the report of a shard`);
  if (broken.length + whole.length > 0) return [...broken, ...whole];

  const byShard = new Map<number, string>();
  const faults: string[] = [];
  const counts = new Set<number>();
  for (const { file, report } of found) {
    const { index = 0, count = 0 } = parseShard(report?.shard ?? '') ?? {};
    const other = byShard.get(index);
    if (other !== undefined) faults.push(`${file} and ${other} are both shard ${report?.shard}`);
    byShard.set(index, file);
    counts.add(count);
  }
  if (counts.size > 1) return [`${name}: the shards are of ${[...counts].join(' and of ')}, not of one run`];
  const [count = 0] = counts;
  for (let index = 1; index <= count; index += 1)
    if (!byShard.has(index)) faults.push(`${name}: shard ${index}/${count} is missing`);
  return [...faults, ...repeatedTopics(found)];
}

function repeatedTopics(found: readonly Found[]): string[] {
  const owners = new Map<string, string>();
  return found.flatMap(({ file, report }) =>
    (report?.topics ?? []).flatMap((topic) => {
      const owner = owners.get(topic);
      if (owner === undefined) owners.set(topic, file);
      return owner === undefined ? [] : [`the topic ${topic} is in ${owner} and in ${file}`];
    }),
  );
}
