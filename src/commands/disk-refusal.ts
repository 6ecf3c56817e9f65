/** What a disk says, by its code: what is wrong with `place`, and what to do about it. */
const refusals: Readonly<Record<string, (place: string) => string>> = {
  EEXIST: (place) => `${place} is a file where a folder is wanted; move it away, or name another folder`,
  ENOTDIR: (place) => `${place} leads through a file as if that were a folder; name another place`,
  EISDIR: (place) => `${place} is a folder where a file is wanted; move it away, or name another place`,
  ENOTEMPTY: (place) => `${place} is a folder that holds files already; move it away, or name another place`,
  ENOENT: (place) => `${place} is not there, and cannot be made there; name another place`,
  EACCES: (place) => `${place} may not be read or written by you; change its permissions, or name another place`,
  EPERM: (place) => `${place} may not be changed by you; change its permissions, or name another place`,
  EROFS: (place) => `${place} is on a disk that can only be read; name another place`,
  ENOSPC: (place) => `${place} does not fit on its disk, which is full; make room there, or name another place`,
  EDQUOT: (place) => `${place} does not fit into what you may store; remove something, or name another place`,
  EFBIG: (place) => `${place} is larger than its disk takes; name another place`,
  ENAMETOOLONG: (place) => `${place} is a longer name than the disk takes; choose a shorter one`,
  ELOOP: (place) => `${place} leads through links that lead back to themselves; mend them, or name another place`,
  EBUSY: (place) => `${place} is in use by another program; close that, and try again`,
  EMFILE: () => 'too many files are open at once; allow more (ulimit -n 4096), or say --jobs 1',
  ENFILE: () => 'this machine has too many files open; close other programs, and try again',
  ENOMEM: () => 'this machine has no memory left; close other programs, or say --jobs 1',
  EIO: (place) => `${place} cannot be read or written, since its disk fails; name another place`,
};

/** A failing disk in one line: what it refuses, and how to mend that. Undefined for any other error. */
export function diskRefusal(error: unknown): string | undefined {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return undefined;
  const code = String(error.code);
  const place = 'path' in error ? String(error.path) : 'what is printed';
  const words = refusals[code];
  return words ? `${words(place)} (${code})` : error.message;
}
