import type { LessonData, QuestionData, QuizData, ReviewData } from '../player/lesson-data.js';
import type { Standard } from '../targets/target.js';
import { hashCode } from '../topic/hash.js';
import { questionKeys } from '../topic/question-keys.js';
import type { Question } from '../topic/questions/index.js';
import type { Quiz } from '../topic/quiz.js';
import { reviewQuestions } from '../topic/section.js';
import type { Topic } from '../topic/topic.js';
import { lessonPages } from './pages.js';
import { typeData } from './question-data.js';
import { withReport } from './reports/index.js';
import { spokenLanguage, stringsFor } from './strings/index.js';

/** What the player must know of a topic: all that is needed for grading, reporting and resuming, none of the prose. */
export function lessonData(topic: Topic, standard: Standard = 'web'): LessonData {
  return {
    id: topic.id,
    title: topic.title,
    lang: spokenLanguage(topic.lang),
    pages: lessonPages(topic).map(({ id }) => id),
    completion: topic.quiz ? (topic.completion ?? 'quiz') : 'pages',
    onFail: topic['on-fail'],
    ...(topic.quiz && { quiz: quizData(topic, topic.quiz, standard) }),
    reviews: reviewData(topic),
    strings: stringsFor(topic.lang).player,
  };
}

function reviewData(topic: Topic): ReviewData[] {
  const ids = reviewQuestions(topic).map(({ id }) => id);
  const keys = questionKeys(ids, topic.chapters !== undefined);
  return ids.map((id, place) => ({ id, key: keys[place] ?? '' }));
}

function quizData(topic: Topic, quiz: Quiz, standard: Standard): QuizData {
  const keys = questionKeys(
    quiz.questions.map(({ id }) => id),
    topic.chapters !== undefined,
  );
  const minutes = quiz['time-limit'];
  return {
    pass: quiz.pass,
    attempts: quiz.attempts,
    shuffle: quiz.shuffle,
    feedback: quiz.feedback,
    showAnswers: quiz['show-answers'],
    ...(minutes !== undefined && { time: { seconds: minutes * 60, strict: quiz['time-limit-strict'] } }),
    pools: quiz.pools.map(({ id, pick }) => ({ id, pick })),
    questions: quiz.questions.map((question, place) =>
      withReport(questionData(question, quiz, keys[place] ?? ''), topic, standard),
    ),
  };
}

function questionData(question: Question, quiz: Quiz, key: string): QuestionData {
  const { grading, refersTo, ...data } = typeData(question, quiz);
  const stamp = hashCode(JSON.stringify([question.type, refersTo ?? data.words]), 2);
  const pool = question.pool === undefined ? {} : { pool: question.pool };
  return { ...grading, id: question.id, key, stamp, objectives: question.obj, ...pool, ...data };
}
