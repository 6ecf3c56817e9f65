import { type Made, make, type Order } from '../make.js';
import { type Means, meansOf, type Settings, type Ways } from '../means.js';
import { makeInThreads } from './threads.js';

/** Fewer sources are made sooner than threads are started. */
const FEW = 100;

interface Options extends Settings, Ways {
  readonly jobs?: number | undefined;
  /** Called before each is made, or waited for. */
  readonly onStart?: ((file: string, index: number, count: number) => void) | undefined;
}

/** Makes each source, and gives what they come to in their order, however many threads there are. */
export async function* makeAll(orders: readonly Order[], options: Options): AsyncGenerator<Made, void> {
  const { jobs = 1, out, strict, cache, before, config } = options;
  const settings = { out, strict, cache, before, config };
  const inThreads = jobs > 1 && orders.length >= FEW;
  const makes = inThreads ? makeInThreads(orders, settings, jobs) : makeHere(orders, meansOf(settings, options));
  try {
    for (const [index, { file }] of orders.entries()) {
      options.onStart?.(file, index, orders.length);
      const { value } = await makes.next();
      if (value) yield value;
    }
  } finally {
    await makes.return();
  }
}

async function* makeHere(orders: readonly Order[], means: Means): AsyncGenerator<Made, void> {
  for (const order of orders) yield await make(order, means);
}
