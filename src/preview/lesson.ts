import { createHash } from 'node:crypto';
import { runTarget } from '../build/build-package.js';
import type { TargetName } from '../targets/index.js';
import type { OutputFile } from '../targets/target.js';
import type { Good } from './workshop.js';

/** The targets whose lessons the page's LMS can launch. */
export type PlayedTarget = Extract<TargetName, 'scorm12' | 'scorm2004-4'>;

export const isPlayed = (target: string | undefined): target is PlayedTarget =>
  target === 'scorm12' || target === 'scorm2004-4';

/** A topic as files in memory. */
interface Lesson {
  /** By their paths in the package. */
  readonly files: ReadonlyMap<string, OutputFile['content']>;
  /** The same for the same files. */
  readonly version: string;
}

const made = new WeakMap<Good, Map<PlayedTarget, Lesson>>();

/** The lesson as its package holds it; made once. */
export function lessonOf(good: Good, target: PlayedTarget): Lesson {
  const known = made.get(good) ?? new Map<PlayedTarget, Lesson>();
  made.set(good, known);
  const lesson = known.get(target) ?? makeLesson(good, target);
  known.set(target, lesson);
  return lesson;
}

function makeLesson({ topic, theme }: Good, target: PlayedTarget): Lesson {
  const { files } = runTarget(topic, target, theme);
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content);
  return {
    files: new Map(files.map(({ path, content }) => [path, content])),
    version: hash.digest('hex').slice(0, 16),
  };
}
