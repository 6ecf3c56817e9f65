import { type Score, UNANSWERED } from './score.js';

/** What grading needs to know of a question that a person marks. */
export interface EssayKey {
  readonly type: 'essay';
  readonly points: number;
}

/** `response`: the text. Never graded by machine. */
export function scoreEssay(_question: EssayKey, response: string): Score {
  return response.trim() === '' ? UNANSWERED : { points: 0, result: 'neutral' };
}
