import { once } from 'node:events';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { type Diagnostic, sharingWords } from '../../diagnostics/diagnostic.js';
import { packageRoot } from '../assets.js';
import type { Made, Order } from '../make.js';
import type { Settings } from '../means.js';

/** How many sources a thread is given at once. */
const BATCH = 16;
/** How many batches may be ahead of the one that is waited for, for each thread: what is ready takes memory. */
const AHEAD = 3;
/** Room for new objects in a thread, in MB: more of it saves little time. */
const YOUNG = 8;
/** By how many per cent a heap may grow before old objects are collected: a quarter less memory for a tenth more time. */
const GROWTH = 30;

/** Makes sources in `count` threads, and gives what they come to in their order. The first that fails ends all. */
export async function* makeInThreads(
  orders: readonly Order[],
  settings: Settings,
  count: number,
): AsyncGenerator<Made, void> {
  const batches = Array.from({ length: Math.ceil(orders.length / BATCH) }, (_, index) =>
    orders.slice(index * BATCH, (index + 1) * BATCH),
  );
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const threads = Array.from({ length: Math.min(count, batches.length) }, () => startThread(settings));
  const idle = [...threads];
  const results: Promise<readonly Made[]>[] = [];
  const give = (): void => {
    const isFull = results.length >= taken + threads.length * AHEAD;
    const batch = batches[results.length];
    const thread = batch && !isFull ? idle.pop() : undefined;
    if (!batch || !thread) return;
    const result = ask(thread, batch).finally(() => {
      idle.push(thread);
      give();
    });
    // Whoever waits for it hears of its failure.
    result.catch(() => undefined);
    results.push(result);
    give();
  };
  let taken = 0;
  try {
    for (; taken < batches.length; taken += 1) {
      give();
      for (const made of (await results[taken]) ?? []) yield withSharedWords(made);
      delete results[taken];
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

const startThread = (workerData: Settings): Worker =>
  new Worker(join(packageRoot(), 'build/cli.cjs'), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });

/** What comes from a thread brings copies of all words: of those that all say alike, one is kept. */
function withSharedWords({ file, diagnostics, packages, ...made }: Made): Made {
  const shared = (found: readonly Diagnostic[]): Diagnostic[] => found.map((one) => sharingWords(one, file));
  return {
    ...{ ...made, file, diagnostics: shared(diagnostics) },
    ...(packages && { packages: packages.map((each) => ({ ...each, losses: shared(each.losses) })) }),
  };
}

async function ask(thread: Worker, batch: readonly Order[]): Promise<readonly Made[]> {
  thread.postMessage(batch);
  const [made] = await once(thread, 'message');
  return made;
}
