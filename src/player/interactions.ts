import type { Score } from '../scoring/index.js';
import type { Timing } from './clock.js';
import { type Answered, scoreOf, shareOf } from './grading.js';
import type { Interaction } from './interaction.js';
import type { QuestionData } from './lesson-data.js';
import { moduleOf } from './questions/index.js';
import { identifier } from './report-text.js';

/** What is reported of a question. */
export function interactionOf(question: QuestionData, answered: Answered, timing: Timing): Interaction {
  const module = moduleOf(question);
  const response = answered.answers.get(question.id)?.response;
  return {
    id: identifier(question.id),
    type: module.interaction(question),
    objectives: question.objectives.map(identifier),
    patterns: module.patterns(question),
    weighting: question.points,
    response: response === undefined ? undefined : module.report(response, question),
    result: reportedResult(question, scoreOf(question, answered)),
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
