import type { Topic } from '../../topic/topic.js';
import { filePath } from '../file-path.js';
import type { OutputFile, Target, TargetContext } from '../target.js';
import { canvasQuiz } from './canvas-quiz.js';
import { assessmentPath, manifest, metaPath } from './manifest.js';
import { htmlWriter } from './mattext.js';
import { loseSettings } from './settings.js';

/** QTI 1.2 in Canvas's dialect: the quiz alone, for Classic Quizzes and New Quizzes. */
export const qti12 = {
  name: 'QTI 1.2',
  summary: 'the quiz for Canvas (Classic Quizzes and New Quizzes), as QTI 1.2',
  lms: 'Canvas',
  upload: 'Canvas: Settings > Import Course Content > QTI .zip file',
  extension: 'zip',
  build,
} satisfies Target;

/** No files where the topic has no question to ask. */
function build(topic: Topic, { report }: TargetContext): OutputFile[] {
  const writer = htmlWriter();
  const quiz = topic.quiz && canvasQuiz({ target: 'qti12', topic, quiz: topic.quiz, writer, report });
  loseSettings(topic, quiz !== undefined, report);
  if (!quiz) return [];
  const files = topic.media.filter(({ name }) => writer.files().has(name));
  return [
    {
      path: 'imsmanifest.xml',
      content: manifest(
        topic,
        files.map(({ name }) => name),
      ),
    },
    { path: assessmentPath(topic), content: quiz.assessment },
    { path: metaPath(topic), content: quiz.meta },
    ...files.map(({ name, bytes }) => ({ path: filePath(name), content: bytes })),
  ];
}
