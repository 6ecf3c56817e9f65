// Loaded before the program: a disk on which nothing can be written, made or removed. REFUSES is the error's code,
// ENOSPC (no room, but removing works) or EROFS.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const code = process.env.REFUSES;

function refuse(syscall, path) {
  const error = new Error(`${code}: refused, ${syscall} '${path}'`);
  throw Object.assign(error, { code, syscall, errno: -1, ...(typeof path === 'string' && { path }) });
}

const isWriting = (flags) => typeof flags === 'string' && /[wa+]/.test(flags);
const { openSync, writeSync } = fs;

fs.openSync = (path, flags, ...more) => (isWriting(flags) ? refuse('open', path) : openSync(path, flags, ...more));
fs.writeSync = (handle, ...more) => (handle > 2 ? refuse('write') : writeSync(handle, ...more));
fs.writeFileSync = (path) => refuse('open', path);
fs.mkdirSync = (path) => refuse('mkdir', path);
fs.mkdtempSync = (path) => refuse('mkdtemp', path);
fs.renameSync = (path) => refuse('rename', path);
if (code === 'EROFS') {
  const { rmSync, existsSync } = fs;
  fs.rmSync = (path, options) => (existsSync(path) ? refuse('rm', path) : rmSync(path, options));
  fs.unlinkSync = (path) => refuse('unlink', path);
}
syncBuiltinESMExports();
