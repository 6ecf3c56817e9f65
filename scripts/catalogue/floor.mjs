// The floor: what zlib alone takes for the same bytes. Run as a process of its own: node floor.mjs FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

const STORED = /\.(?:png|jpe?g|gif|webp|mp[34]|webm)$/i;

/** Milliseconds to deflate every file of every zip in `folder` at the level of the packages, and nothing else. */
function deflateTime(folder) {
  let time = 0;
  let bytes = 0;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.zip'))) {
    const files = Object.entries(unzipSync(readFileSync(join(folder, name))));
    for (const [path, content] of files) {
      if (STORED.test(path)) continue;
      const start = performance.now();
      deflateRawSync(content, { level: 9 });
      time += performance.now() - start;
      bytes += content.length;
    }
  }
  return { time, bytes };
}

console.log(JSON.stringify(deflateTime(process.argv[2])));
