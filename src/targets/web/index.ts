import type { Topic } from '../../topic/topic.js';
import { lessonFiles } from '../lesson-files.js';
import type { OutputFile, Target, TargetContext } from '../target.js';

/** The lesson as a plain site: to be put on any web server, or opened from disk. */
export const web = {
  name: 'Web',
  summary: 'lesson and quiz as a plain site, without an LMS: nothing is reported',
  lms: 'none: any web server, or a disk',
  upload: 'unpack it on a web server, or open its index.html',
  extension: 'zip',
  build: (topic: Topic, context: TargetContext): OutputFile[] => lessonFiles(topic, context, 'web'),
} satisfies Target;
