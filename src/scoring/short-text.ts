import { creditScore, type Score, UNANSWERED } from './score.js';
import { compilePattern, normalise } from './text.js';

/** What grading needs to know of a question that is answered with a few words. */
export interface ShortTextKey {
  readonly type: 'short-text';
  readonly points: number;
  readonly case: boolean;
  readonly penalty?: number | undefined;
  readonly answers: readonly {
    readonly text: string;
    readonly pattern: boolean;
    readonly right: boolean;
    /** Per cent of the points that this right answer earns; all of them without it. */
    readonly credit?: number | undefined;
  }[];
}

/** `response`: what was typed. */
export function scoreShortText(question: ShortTextKey, response: string): Score {
  if (response.trim() === '') return UNANSWERED;
  const matched = question.answers[matchedAnswer(question, response)];
  return creditScore(question, matched?.right ? (matched.credit ?? 100) : 0);
}

/** The place of the expected answer that `response` equals, or -1. A text as typed goes before a pattern. */
export function matchedAnswer(question: ShortTextKey, response: string): number {
  const typed = normalise(response, question.case);
  const exact = question.answers.findIndex(({ text, pattern }) => !pattern && normalise(text, question.case) === typed);
  if (exact >= 0) return exact;
  const trimmed = response.normalize('NFC').trim();
  return question.answers.findIndex(({ text, pattern }) => pattern && compilePattern(text).test(trimmed));
}
