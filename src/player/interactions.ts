import type { Score } from '../scoring/index.js';
import type { Timing } from './clock.js';
import { type Answered, scoreOf, shareOf } from './grading.js';
import type { Interaction } from './interaction.js';
import type { QuestionData } from './lesson-data.js';

/** What is reported of a question; `description` is its words. */
export function interactionOf(
  question: QuestionData,
  answered: Answered,
  timing: Timing,
  description = '',
): Interaction {
  const response = answered.answers.get(question.id)?.response;
  return { question, description, response, result: reportedResult(question, scoreOf(question, answered)), ...timing };
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
