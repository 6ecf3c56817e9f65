import type { LessonData, QuestionData, QuizData } from '../player/lesson-data.js';
import type { Gradable } from '../scoring/index.js';
import { hashCode } from '../topic/hash.js';
import type { Choice } from '../topic/questions/choice.js';
import { type Question, type QuestionWriters, writeQuestion } from '../topic/questions/index.js';
import type { Quiz } from '../topic/quiz.js';
import type { Topic } from '../topic/topic.js';
import { lessonPages } from './pages.js';
import { spokenLanguage, stringsFor } from './strings/index.js';

/** What the player must know of a topic: all that is needed for grading, reporting and resuming, none of the prose. */
export function lessonData(topic: Topic): LessonData {
  return {
    id: topic.id,
    title: topic.title,
    lang: spokenLanguage(topic.lang),
    pages: lessonPages(topic).map(({ id }) => id),
    completion: topic.quiz ? (topic.completion ?? 'quiz') : 'pages',
    onFail: topic['on-fail'],
    ...(topic.quiz && { quiz: quizData(topic.quiz) }),
    strings: stringsFor(topic.lang).player,
  };
}

function quizData(quiz: Quiz): QuizData {
  const keys = questionKeys(quiz.questions.map(({ id }) => id));
  return {
    pass: quiz.pass,
    attempts: quiz.attempts,
    shuffle: quiz.shuffle,
    feedback: quiz.feedback,
    showAnswers: quiz['show-answers'],
    questions: quiz.questions.map((question, place) => questionData(question, quiz, keys[place] ?? '')),
  };
}

/**
 * A short key for each question id: 3 characters, or 4 for the whole topic where two of 3 are alike. Keys depend on
 * the ids alone, so that a learner's saved answers find their questions again after the topic was edited.
 */
export function questionKeys(ids: readonly string[]): string[] {
  const different = new Set(ids).size;
  for (let round = 0; ; round += 1) {
    // Two of 4 characters alike are hardly ever met; then another hash of the same ids is tried.
    const keys = ids.map((id) => hashCode(round < 2 ? id : `${id} ${round}`, round === 0 ? 3 : 4));
    if (new Set(keys).size === different) return keys;
  }
}

/** What only its own type knows of a question. */
interface TypeData {
  readonly grading: Gradable;
  readonly words: readonly string[];
  readonly shuffle: boolean;
  readonly pins: readonly number[];
}

const writers = {
  'single-choice': (question, quiz) => ({
    grading: { type: question.type, ...costs(question), choices: rightness(question.choices) },
    ...choiceData(question, quiz),
  }),
  'multiple-choice': (question, quiz) => ({
    grading: {
      type: question.type,
      ...costs(question),
      grading: question.grading,
      choices: rightness(question.choices),
    },
    ...choiceData(question, quiz),
  }),
  'true-false': (question) => ({
    grading: { type: question.type, ...costs(question), choices: rightness(question.choices) },
    // Reports tell the two apart by these words, whatever the topic's language.
    words: question.choices.map(({ value }) => String(value)),
    ...UNSHUFFLED,
  }),
  'short-text': (question) => ({
    grading: {
      type: question.type,
      ...costs(question),
      case: question.case,
      answers: question.answers.map(({ text, pattern, right }) => ({ text, pattern, right })),
    },
    words: [],
    ...UNSHUFFLED,
  }),
  essay: (question) => ({ grading: { type: question.type, points: question.points }, words: [], ...UNSHUFFLED }),
} satisfies QuestionWriters<Quiz, TypeData>;

const UNSHUFFLED = { shuffle: false, pins: [] };

const rightness = (choices: readonly Choice[]) => choices.map(({ right }) => ({ right }));

const costs = ({ points, penalty }: { points: number; penalty?: number | undefined }) => ({
  points,
  ...(penalty !== undefined && { penalty }),
});

function choiceData(question: { choices: readonly Choice[]; shuffle?: boolean | undefined }, quiz: Quiz) {
  return {
    words: question.choices.map(({ text }) => text.text),
    shuffle: question.shuffle ?? (quiz.shuffle === 'answers' || quiz.shuffle === 'all'),
    pins: question.choices.flatMap(({ pin }, place) => (pin ? [place] : [])),
  };
}

function questionData(question: Question, quiz: Quiz, key: string): QuestionData {
  const { grading, ...data } = writeQuestion<Quiz, TypeData>(writers, question, quiz);
  const stamp = hashCode(JSON.stringify([question.type, data.words]), 2);
  return { ...grading, id: question.id, key, stamp, objectives: question.obj, ...data };
}
