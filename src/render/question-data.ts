import type { Gradable } from '../scoring/index.js';
import { matchingOptions } from '../scoring/matching.js';
import type { Choice } from '../topic/questions/choice.js';
import { type Question, type QuestionWriters, writeQuestion } from '../topic/questions/index.js';
import type { Quiz } from '../topic/quiz.js';

/** What only its own type knows of a question. */
export interface TypeData {
  readonly grading: Gradable;
  /** In plain words what the learner chooses, joins or moves. */
  readonly words: readonly string[];
  /** What a saved answer refers to, where that is more than the words. */
  readonly refersTo?: readonly unknown[];
  readonly shuffle: boolean;
  readonly pins: readonly number[];
}

/** The part of a question's data that its type decides. */
export const typeData = (question: Question, quiz: Quiz): TypeData =>
  writeQuestion<Quiz, TypeData>(writers, question, quiz);

const UNSHUFFLED = { shuffle: false, pins: [] };

const writers = {
  'single-choice': (question, quiz) => ({
    grading: { type: question.type, ...costs(question), choices: question.choices.map(worth) },
    ...choiceData(question, quiz),
  }),
  'multiple-choice': (question, quiz) => ({
    grading: {
      type: question.type,
      ...costs(question),
      grading: question.grading,
      choices: question.choices.map(rightness),
    },
    ...choiceData(question, quiz),
  }),
  'true-false': (question) => ({
    grading: { type: question.type, ...costs(question), choices: question.choices.map(worth) },
    // Reports tell the two apart by these words, whatever the topic's language.
    words: question.choices.map(({ value }) => String(value)),
    ...UNSHUFFLED,
  }),
  'short-text': (question) => ({
    grading: {
      type: question.type,
      ...costs(question),
      case: question.case,
      answers: question.answers.map((answer) => ({ text: answer.text, pattern: answer.pattern, ...worth(answer) })),
    },
    words: [],
    ...UNSHUFFLED,
  }),
  numeric: (question) => ({
    grading: {
      type: question.type,
      ...costs(question),
      comma: question.comma,
      ...(question.unit !== undefined && { unit: question.unit }),
      answers: question.answers.map((answer) => ({ text: answer.text, ...worth(answer) })),
    },
    words: [],
    ...UNSHUFFLED,
  }),
  matching: (question) => {
    const pairs = question.pairs.map(({ right }) => ({ right: { text: right.text } }));
    const distractors = question.distractors.map(({ text }) => ({ text }));
    const words = question.pairs.map(({ left }) => left.text);
    return {
      grading: { type: question.type, ...costs(question), grading: question.grading, pairs, distractors },
      words,
      refersTo: [words, matchingOptions(question)],
      // The author's order would give every pair away.
      shuffle: question.shuffle ?? true,
      pins: [],
    };
  },
  ordering: (question) => ({
    grading: { type: question.type, ...costs(question), grading: question.grading, items: [...question.items.keys()] },
    words: question.items.map(({ text }) => text.text),
    shuffle: true,
    pins: [],
  }),
  'fill-blanks': (question) => ({
    grading: {
      type: question.type,
      ...costs(question),
      grading: question.grading,
      case: question.case,
      gaps: question.gaps.map(({ answers }) => ({ answers })),
    },
    words: [],
    // Another spelling that is accepted does not make it another gap.
    refersTo: question.gaps.map(({ answers }) => answers[0]),
    ...UNSHUFFLED,
  }),
  dropdowns: (question, quiz) => ({
    grading: {
      type: question.type,
      ...costs(question),
      grading: question.grading,
      gaps: question.gaps.map(({ choices }) => ({ choices: choices.map(rightness) })),
    },
    words: question.gaps.flatMap(({ choices }) => choices.map(({ text }) => text)),
    refersTo: question.gaps.map(({ choices }) => choices.map(({ text }) => text)),
    shuffle: isShuffled(question, quiz),
    pins: [],
  }),
  essay: (question) => ({ grading: { type: question.type, ...costs(question) }, words: [], ...UNSHUFFLED }),
  hotspot: (question) => ({
    grading: { type: question.type, ...costs(question), areas: question.areas.map(rightness) },
    words: question.areas.map(({ label }) => label.text),
    ...UNSHUFFLED,
  }),
} satisfies QuestionWriters<Quiz, TypeData>;

const rightness = ({ right }: { right: boolean }) => ({ right });

const worth = ({ right, credit }: { right: boolean; credit?: number | undefined }) => ({
  right,
  ...(credit !== undefined && { credit }),
});

interface Costs {
  readonly points: number;
  readonly penalty?: number | undefined;
  readonly 'hint-penalty'?: number | undefined;
}

const costs = ({ points, penalty, 'hint-penalty': hintPenalty }: Costs) => ({
  points,
  ...(penalty !== undefined && { penalty }),
  ...(hintPenalty !== undefined && { 'hint-penalty': hintPenalty }),
});

const isShuffled = ({ shuffle }: { shuffle?: boolean | undefined }, quiz: Quiz): boolean =>
  shuffle ?? (quiz.shuffle === 'answers' || quiz.shuffle === 'all');

function choiceData(question: { choices: readonly Choice[]; shuffle?: boolean | undefined }, quiz: Quiz) {
  return {
    words: question.choices.map(({ text }) => text.text),
    shuffle: isShuffled(question, quiz),
    pins: question.choices.flatMap(({ pin }, place) => (pin ? [place] : [])),
  };
}
