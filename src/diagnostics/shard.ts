/** One of the parts that a catalogue is split into. `index` counts from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/3`: as the command line takes it and reports name it. */
export const shardName = ({ index, count }: Shard): string => `${index}/${count}`;

/** The shard of that name; undefined where there is none. */
export function parseShard(name: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(name) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count ? shard : undefined;
}
