import { diagnostic } from '../../diagnostics/diagnostic.js';
import { renderLesson } from '../../render/lesson.js';
import { positionAt } from '../../topic/position.js';
import type { Topic } from '../../topic/topic.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { manifest } from './manifest.js';

/** SCORM 1.2: the lesson pages and the quiz as one SCO. */
export const scorm12 = {
  name: 'SCORM 1.2',
  summary: 'lesson and quiz for Moodle and every other LMS, as SCORM 1.2',
  extension: 'zip',
  build,
} satisfies Target;

function build(topic: Topic, { assets, report }: TargetContext): OutputFile[] {
  const minutes = topic.quiz?.['time-limit'];
  if (minutes !== undefined) {
    const at = positionAt(topic.positions, ['quiz', 'time-limit']);
    report(diagnostic('loss-time-limit', topic.file, at, { target: 'scorm12', minutes, becomes: 'left out' }));
  }
  const lesson = renderLesson(withoutEmptyQuiz(topic), assets, 'scorm12');
  const paths = lesson.map(({ path }) => path);
  return [{ path: 'imsmanifest.xml', content: manifest(topic, paths) }, ...assets.controlDocuments.scorm12, ...lesson];
}

/** The quiz's settings alone make no quiz: such a lesson is completed by its pages. */
const withoutEmptyQuiz = ({ quiz, ...topic }: Topic): Topic =>
  quiz && quiz.questions.length > 0 ? { ...topic, quiz } : topic;
