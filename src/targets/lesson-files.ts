import { diagnostic } from '../diagnostics/diagnostic.js';
import { renderLesson } from '../render/lesson.js';
import { positionAt } from '../topic/position.js';
import type { Topic } from '../topic/topic.js';
import type { OutputFile, Standard, TargetContext } from './target.js';

/** The lesson's own files in the package of `target`, and what they cannot express of the topic. */
export function lessonFiles(
  topic: Topic,
  { assets, report }: TargetContext,
  { target, standard }: { readonly target: string; readonly standard: Standard },
): OutputFile[] {
  const minutes = topic.quiz?.['time-limit'];
  if (minutes !== undefined) {
    const at = positionAt(topic.positions, ['quiz', 'time-limit']);
    report(diagnostic('loss-time-limit', topic.file, at, { target, minutes, becomes: 'left out' }));
  }
  return renderLesson(withoutEmptyQuiz(topic), assets, standard);
}

/** The quiz's settings alone make no quiz: such a lesson is completed by its pages. */
const withoutEmptyQuiz = ({ quiz, ...topic }: Topic): Topic =>
  quiz && quiz.questions.length > 0 ? { ...topic, quiz } : topic;
