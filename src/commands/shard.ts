import { UsageError } from '../build/usage-error.js';
import { parseShard, type Shard, shardName } from '../diagnostics/shard.js';
import { count } from './words.js';

/**
 * The shard that `--shard` names, else the one that a CI's or Kubernetes' environment does; none where neither says one.
 * Throws a UsageError for what is no shard.
 */
export function chosenShard({ shard: named }: { readonly shard?: string | undefined }): Shard | undefined {
  const { CI_NODE_INDEX, CI_NODE_TOTAL, JOB_COMPLETION_INDEX, JOB_COMPLETIONS } = process.env;
  if (named !== undefined) return shardOrError(named, '--shard');
  if (CI_NODE_INDEX && CI_NODE_TOTAL)
    return shardOrError(`${CI_NODE_INDEX}/${CI_NODE_TOTAL}`, 'CI_NODE_INDEX/CI_NODE_TOTAL');
  if (!JOB_COMPLETION_INDEX || !JOB_COMPLETIONS) return undefined;
  // Kubernetes counts from 0.
  const index = /^\d+$/.test(JOB_COMPLETION_INDEX) ? Number(JOB_COMPLETION_INDEX) + 1 : JOB_COMPLETION_INDEX;
  return shardOrError(`${index}/${JOB_COMPLETIONS}`, 'JOB_COMPLETION_INDEX + 1 of JOB_COMPLETIONS');
}

/** `shard 2/3: 4 of 12 topics`; empty where there is none. */
export const shardLine = (shard: Shard | undefined, files: readonly string[], all: readonly string[]): string =>
  shard ? `shard ${shardName(shard)}: ${files.length} of ${count(all.length, 'topic')}\n` : '';

function shardOrError(name: string, source: string): Shard {
  const shard = parseShard(name);
  if (!shard)
    throw new UsageError(`${source} is a shard such as 2/3, the second of three, not ${JSON.stringify(name)}`);
  return shard;
}
