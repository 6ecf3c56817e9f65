import type { Topic } from '../../topic/topic.js';
import { lessonFiles } from '../lesson-files.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { courseStructure } from './course-structure.js';

/** cmi5: the lesson pages and the quiz as a course of one assignable unit. */
export const cmi5 = {
  name: 'cmi5',
  summary: 'lesson and quiz for an LMS that takes cmi5 and reports to an LRS',
  lms: 'those that take cmi5 and have a record store (LRS)',
  upload: 'where the LMS takes cmi5 courses',
  extension: 'zip',
  build,
} satisfies Target;

function build(topic: Topic, context: TargetContext): OutputFile[] {
  const lesson = lessonFiles(topic, context, 'cmi5');
  return [{ path: 'cmi5.xml', content: courseStructure(topic) }, ...lesson];
}
