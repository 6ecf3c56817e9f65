import type { Topic } from '../../topic/topic.js';
import { lessonFiles } from '../lesson-files.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { METADATA, manifest } from './manifest.js';
import { metadata } from './metadata.js';

type Edition = 'scorm2004-3' | 'scorm2004-4';

/** By what an LMS tells the editions apart. */
const SCHEMA_VERSIONS: Readonly<Record<Edition, string>> = {
  'scorm2004-3': '2004 3rd Edition',
  'scorm2004-4': '2004 4th Edition',
};

/** SCORM 2004, 3rd edition: the lesson pages and the quiz as one SCO. */
export const scorm20043 = {
  name: 'SCORM 2004, 3rd edition',
  summary: 'lesson and quiz for an LMS that takes SCORM 2004, but not its 4th edition',
  lms: 'those that ask for SCORM 2004, 3rd edition',
  upload: 'where the LMS takes SCORM packages',
  extension: 'zip',
  build: (topic, context) => build('scorm2004-3', topic, context),
} satisfies Target;

/** SCORM 2004, 4th edition: the same, with room for longer answers in what the LMS keeps. */
export const scorm20044 = {
  name: 'SCORM 2004, 4th edition',
  summary: 'lesson and quiz for an LMS that takes SCORM 2004',
  lms: 'those that ask for SCORM 2004',
  upload: 'where the LMS takes SCORM packages',
  extension: 'zip',
  build: (topic, context) => build('scorm2004-4', topic, context),
} satisfies Target;

function build(edition: Edition, topic: Topic, context: TargetContext): OutputFile[] {
  const lesson = lessonFiles(topic, context, edition);
  const paths = lesson.map(({ path }) => path);
  return [
    { path: 'imsmanifest.xml', content: manifest(topic, SCHEMA_VERSIONS[edition], paths) },
    { path: METADATA, content: metadata(topic) },
    ...context.assets.controlDocuments[edition],
    ...lesson,
  ];
}
