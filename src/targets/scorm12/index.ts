import type { Topic } from '../../topic/topic.js';
import { lessonFiles } from '../lesson-files.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { manifest } from './manifest.js';

/** SCORM 1.2: the lesson pages and the quiz as one SCO. */
export const scorm12 = {
  name: 'SCORM 1.2',
  summary: 'lesson and quiz for Moodle and every other LMS, as SCORM 1.2',
  lms: 'Moodle, Canvas, Blackboard, Brightspace and nearly every other',
  upload: 'where the LMS takes SCORM packages; in Moodle the activity SCORM package',
  extension: 'zip',
  build,
} satisfies Target;

function build(topic: Topic, context: TargetContext): OutputFile[] {
  const lesson = lessonFiles(topic, context, 'scorm12');
  const paths = lesson.map(({ path }) => path);
  const { controlDocuments } = context.assets;
  return [{ path: 'imsmanifest.xml', content: manifest(topic, paths) }, ...controlDocuments.scorm12, ...lesson];
}
