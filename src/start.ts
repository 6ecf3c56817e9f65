import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * build/cli.cjs: starts the program with V8's code cache, which halves the time to the first line. The cache is made
 * when the program is compiled, after one build, so that it holds what a build needs. Another version of Node does
 * not take it, and compiles the program as usual.
 */
const file = join(__dirname, 'program.cjs');
const cache = `${file}.cache`;

const source = readFileSync(file, 'latin1');
const script = new Script(`(function (require, module, exports, __filename, __dirname) {${source}\n})`, {
  filename: file,
  cachedData: readIfThere(cache),
});
if (process.env.LESSONPACK_MAKE_CODE_CACHE) {
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
} else if (isMainThread) {
  // Room for new objects grows at once: a build then collects garbage three times in place of nine. V8 takes a cache only
  // under the flags that it was made under, so the cache is made without this one, and read before it is set.
  setFlagsFromString('--semi-space-growth-factor=16');
}
const program = { exports: {} };
script.runInThisContext()(require, program, program.exports, file, __dirname);

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
