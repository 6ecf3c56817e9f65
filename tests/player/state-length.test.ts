import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newState, type State } from '../../src/player/state.js';
import { writeState } from '../../src/player/state-text.js';
import { lessonData } from '../../src/render/lesson-data.js';
import type { Response } from '../../src/scoring/index.js';
import { matchingOptions } from '../../src/scoring/matching.js';
import type { Question, QuestionWriters } from '../../src/topic/questions/index.js';
import { writeQuestion } from '../../src/topic/questions/index.js';
import { stateLength } from '../../src/topic/state-length.js';
import type { Topic } from '../../src/topic/topic.js';
import { topicWithQuiz } from '../support/arbitraries.js';
import { everyShape, rich, topicOf } from '../support/topics.js';

const every = (parts: readonly unknown[]): number[] => parts.map((_, place) => place);

/** The responses whose saved form is the longest; undefined for text, which may have to make room. */
const longest: QuestionWriters<void, Response | undefined> = {
  'single-choice': ({ choices }) => choices.length - 1,
  'true-false': () => 1,
  'multiple-choice': ({ choices }) => every(choices),
  'short-text': () => undefined,
  numeric: () => undefined,
  matching: (question) => question.pairs.map(() => matchingOptions(question).length - 1),
  ordering: ({ items }) => every(items),
  'fill-blanks': () => undefined,
  dropdowns: ({ gaps }) => gaps.map(({ choices }) => choices.length - 1),
  essay: () => undefined,
  hotspot: ({ areas }) => every(areas),
};

/** What the player saves for a learner who did everything there is to do with `questions`. */
function savedLength(topic: Topic, questions: readonly Question[]): number {
  const lesson = lessonData(topic);
  const state: State = { ...newState(64 ** 5 - 1), page: 1, submissions: 9, seen: new Set(every(lesson.pages)) };
  for (const { id } of lesson.reviews) state.notes.set(id, '');
  if (topic.quiz?.['time-limit'] !== undefined) state.time = { left: 9, at: 9 };
  for (const question of questions) {
    const response = writeQuestion(longest, question, undefined);
    const share = question.type === 'essay' ? undefined : 1 / 3;
    state.answers.set(question.id, { response, tries: 9, share });
    if (question.hints.length > 0) state.hints.set(question.id, question.hints.length);
  }
  return writeState(state, lesson.quiz?.questions ?? [], lesson.reviews).length;
}

const questionsOf = (topic: Topic): Question[] => topic.quiz?.questions ?? [];

describe('stateLength', () => {
  it('is what the player saves of each question type at most', () => {
    const topic = everyShape();
    const quiz = { ...topic.quiz, pools: [], questions: questionsOf(topic).map(({ pool, ...question }) => question) };
    const unpooled = { ...topic, quiz } as Topic;
    expect(stateLength(unpooled)).toBe(savedLength(unpooled, questionsOf(unpooled)));
  });

  it('is what the player saves of any quiz at most, whatever its pools draw', () => {
    fc.assert(
      fc.property(topicWithQuiz, fc.gen(), (topic, draw) => {
        const questions = questionsOf(topic);
        const drawn = new Set(
          (topic.quiz?.pools ?? []).flatMap(({ id, pick }) => {
            const own = questions.filter(({ pool }) => pool === id);
            return draw(fc.shuffledSubarray, own, { minLength: pick, maxLength: pick });
          }),
        );
        const asked = questions.filter((question) => question.pool === undefined || drawn.has(question));
        expect(savedLength(topic, asked)).toBeLessThanOrEqual(stateLength(topic));
      }),
      { numRuns: 200 },
    );
  });

  it('counts two characters a part where there are more than 64 places', () => {
    const items = (count: number) => Array.from({ length: count }, (_, item) => ({ text: rich(`Item ${item}`, true) }));
    for (const count of [64, 65]) {
      const question = { type: 'ordering', id: 'q', stem: rich('Order?', true), items: items(count) };
      const topic = topicOf({ quiz: { questions: [question] } });
      expect(stateLength(topic)).toBe(savedLength(topic, questionsOf(topic)));
    }
  });
});
