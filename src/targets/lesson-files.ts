import { renderLesson } from '../render/lesson.js';
import type { Topic } from '../topic/topic.js';
import type { OutputFile, Standard, TargetContext } from './target.js';

/** The lesson's own files in a package whose player speaks `standard`. */
export const lessonFiles = (topic: Topic, { assets }: TargetContext, standard: Standard): OutputFile[] =>
  renderLesson(withoutEmptyQuiz(topic), assets, standard);

/** The quiz's settings alone make no quiz: such a lesson is completed by its pages. */
const withoutEmptyQuiz = ({ quiz, ...topic }: Topic): Topic =>
  quiz && quiz.questions.length > 0 ? { ...topic, quiz } : topic;
