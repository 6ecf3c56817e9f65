import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** What readers ask the disk: the content of a file, the place of a file beside a topic, the topic that a course names. */
export type Ask = 'file' | 'beside' | 'named';

/** A question to the disk, with its answer as a text: the same sights mean the same reading. */
export interface Sight {
  readonly ask: Ask;
  readonly of: readonly string[];
  readonly answer: string;
}

const traces = new AsyncLocalStorage<Sight[]>();

/** Runs `read`, and gathers all that it sees of the disk. */
export async function tracing<To>(read: () => Promise<To>): Promise<{ readonly value: To; readonly sights: Sight[] }> {
  const sights: Sight[] = [];
  const value = await traces.run(sights, read);
  return { value, sights };
}

/** Readers say here what they saw, in the moment when they see it. */
export const saw = (ask: Ask, of: readonly string[], answer: () => string): void => {
  traces.getStore()?.push({ ask, of, answer: answer() });
};

export const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What stands for a file that could not be read. */
export const failure = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
