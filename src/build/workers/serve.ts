import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { readConfig } from '../../config/index.js';
import { loadAssets } from '../assets.js';
import { type Made, make, type Order } from '../make.js';
import { meansOf, type Settings } from '../means.js';

/** In a thread: makes what the main one orders, batch by batch. */
export function serve(): void {
  const settings = workerData as Settings;
  const project = settings.config === undefined ? undefined : readConfig(settings.config, loadAssets).project;
  const means = meansOf(settings, project ?? {});
  const port = parentPort as MessagePort;
  port.on('message', async (batch: readonly Order[]) => {
    const made: Made[] = [];
    for (const order of batch) made.push(await make(order, means));
    port.postMessage(made, buffersOf(made));
  });
}

/** Contents are handed over, not copied; a small buffer may share its memory with others, and is copied. */
const buffersOf = (made: readonly Made[]): ArrayBuffer[] =>
  made
    .flatMap(({ packages = [] }) => packages.flatMap(({ packed }) => packed?.content ?? []))
    .filter(({ buffer, byteLength }) => buffer.byteLength === byteLength)
    .map(({ buffer }) => buffer as ArrayBuffer);
