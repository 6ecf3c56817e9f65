import { readFileSync } from 'node:fs';
import { locate } from '../read/beside.js';
import { lookUp } from '../read/course-paths.js';
import { type Ask, digest, failure } from '../read/disk.js';

/** What the disk answers now to what readers asked it, as readers put it. */
export const answers: Readonly<Record<Ask, (name: string, from: string) => string>> = {
  file: (file) => {
    try {
      return digest(readFileSync(file));
    } catch (error) {
      return failure(error);
    }
  },
  beside: (name, folder) => locate(name, folder).answer,
  named: (path, course) => {
    const { rule, file = '' } = lookUp(path, course);
    return rule ?? file;
  },
};
