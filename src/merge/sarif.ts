import * as z from 'zod';
import { writeSarif } from '../diagnostics/format/sarif.js';
import { parseJson, type ReportKind } from './report.js';

const region = z.looseObject({ startLine: z.number(), startColumn: z.number() });
const place = z.looseObject({ artifactLocation: z.looseObject({ uri: z.string() }), region });
const resultSchema = z.looseObject({
  ruleId: z.string(),
  message: z.looseObject({ text: z.string() }),
  locations: z.tuple([z.looseObject({ physicalLocation: place })]),
});
const runSchema = z.looseObject({
  tool: z.looseObject({
    driver: z.looseObject({ name: z.literal('lessonpack'), rules: z.array(z.looseObject({ id: z.string() })) }),
  }),
  results: z.array(resultSchema),
  properties: z.looseObject({ shard: z.string() }).optional(),
});
const logSchema = z.looseObject({ version: z.literal('2.1.0'), runs: z.tuple([runSchema]) });

type Result = z.infer<typeof resultSchema>;

/** SARIF: the results of all shards, each once, for two shards may read one topic: its own, and that of its course. */
export const sarif: ReportKind = {
  begins: /^\{\s*"\$schema":\s*"[^"]*sarif/,
  read: (text) => {
    const data = parseJson(text, logSchema);
    return data && { shard: data.runs[0].properties?.shard, topics: [] };
  },
  merge: (texts) => {
    const runs = texts.flatMap((text) => parseJson(text, logSchema)?.runs ?? []);
    const rules = new Map(runs.flatMap((run) => run.tool.driver.rules.map((rule) => [rule.id, rule])));
    const results = new Map(
      runs.flatMap((run) => run.results.map(({ ruleIndex, ...result }) => [JSON.stringify(result), result as Result])),
    );
    return writeSarif({
      rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      results: [...results.values()].sort(inOrder),
    });
  },
};

/** As problems are sorted before they are printed. */
function inOrder(one: Result, other: Result): number {
  const [a, b] = [keysOf(one), keysOf(other)];
  for (const [index, key] of a.entries()) {
    const against = b[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}

function keysOf({ ruleId, message, locations: [{ physicalLocation }] }: Result): (string | number)[] {
  const { artifactLocation, region } = physicalLocation;
  return [decodeURIComponent(artifactLocation.uri), region.startLine, region.startColumn, ruleId, message.text];
}
