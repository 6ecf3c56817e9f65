import type { ShortText } from '../../../topic/questions/short-text.js';
import { gradingNotes } from '../../grading-notes.js';
import type { ItemContext } from '../../qti12/item.js';
import { acceptedAnswers, answerFeedback, loseAnswers } from '../../qti12/questions/expected-answers.js';
import { losePenalty } from '../../qti12/questions/losses.js';
import { losePatterns } from '../../qti12/questions/short-text.js';
import { spellings } from '../../spellings.js';
import type { CcPart } from '../item.js';
import { typedAnswer } from './typed.js';

/** Compared with each accepted spelling, whatever the case. */
export function writeShortText(question: ShortText, context: ItemContext): CcPart[] {
  const { answers } = question;
  const accepted = acceptedAnswers(answers.filter(({ pattern }) => !pattern));
  losePenalty(question, context);
  if (question.case) context.lose('loss-case');
  losePatterns(answers, accepted.length === 0, context);
  loseAnswers(answers, accepted, context);
  const general = [...answerFeedback(answers, true, context), ...answerFeedback(answers, false, context)];
  // With no spelling to compare with, every answer would be wrong: so a person marks.
  if (accepted.length === 0) return [{ answer: { profile: 'essay' }, general, gradingNotes: gradingNotes(answers) }];
  return [{ answer: typedAnswer(spellings(accepted.map(({ text }) => text)), context), general }];
}
