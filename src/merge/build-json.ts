import * as z from 'zod';
import { parseJson, type ReportKind } from './report.js';

const schema = z.looseObject({
  lessonpack: z.string(),
  shard: z.string().optional(),
  packages: z.array(z.looseObject({ topic: z.string(), source: z.string() })),
});

/** build.json: the packages of all shards, in the order of their sources. */
export const buildJson: ReportKind = {
  begins: /^\{\s*"lessonpack"/,
  read: (text) => {
    const data = parseJson(text, schema);
    return data && { shard: data.shard, topics: [...new Set(data.packages.map(({ topic }) => topic))] };
  },
  merge: (texts) => {
    const parts = texts.flatMap((text) => parseJson(text, schema) ?? []);
    // Of one source the packages stay in the order of the targets.
    const packages = parts
      .flatMap(({ packages: own }) => own)
      .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
    const { shard, ...rest } = parts[0] ?? {};
    return `${JSON.stringify({ ...rest, packages }, null, 2)}\n`;
  },
};
