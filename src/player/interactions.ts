import type { Score } from '../scoring/index.js';
import type { Timing } from './clock.js';
import { scoreOf, shareOf } from './grading.js';
import type { Interaction } from './interaction.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import { identifier } from './report-text.js';
import type { Answer } from './state.js';

/** What is reported of a question; `answer` is undefined where it was not answered. */
export function interactionOf(question: QuestionData, answer: Answer | undefined, timing: Timing): Interaction {
  const module = moduleOf(question);
  return {
    id: identifier(question.id),
    type: module.interaction(question),
    objectives: question.objectives.map(identifier),
    patterns: module.patterns(question),
    weighting: question.points,
    response: answer?.response === undefined ? undefined : module.report(answer.response, question),
    result: reportedResult(question, scoreOf(question, answer)),
    ...timing,
  };
}

function reportedResult(question: QuestionData, score: Score): Interaction['result'] {
  switch (score.result) {
    case 'partial':
      return Math.round((shareOf(question, score) ?? 0) * 100) / 100;
    case 'unanswered':
      return question.type === 'essay' ? 'neutral' : 'wrong';
    default:
      return score.result;
  }
}
