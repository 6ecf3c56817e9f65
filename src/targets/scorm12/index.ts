import { diagnostic } from '../../diagnostics/diagnostic.js';
import { renderLesson } from '../../render/lesson.js';
import { positionAt } from '../../topic/position.js';
import type { Topic } from '../../topic/topic.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { manifest } from './manifest.js';
import { shownTitle } from './title.js';

/** SCORM 1.2: the lesson pages and the quiz as one SCO. */
export const scorm12 = {
  name: 'SCORM 1.2',
  summary: 'lesson and quiz for Moodle and every other LMS, as SCORM 1.2',
  extension: 'zip',
  build,
} satisfies Target;

function build(topic: Topic, context: TargetContext): OutputFile[] {
  const { assets } = context;
  loseSettings(topic, context);
  const lesson = renderLesson(topic, assets);
  const paths = lesson.map(({ path }) => path);
  return [{ path: 'imsmanifest.xml', content: manifest(topic, paths) }, ...assets.controlDocuments.scorm12, ...lesson];
}

function loseSettings(topic: Topic, { report }: TargetContext): void {
  const at = (...path: string[]) => positionAt(topic.positions, path);
  const target = 'scorm12';
  const title = shownTitle(topic);
  if (title !== topic.title) {
    report(diagnostic('loss-title', topic.file, at('title'), { target, title: topic.title, becomes: title }));
  }
  const minutes = topic.quiz?.['time-limit'];
  if (minutes !== undefined) {
    report(
      diagnostic('loss-time-limit', topic.file, at('quiz', 'time-limit'), { target, minutes, becomes: 'left out' }),
    );
  }
}
