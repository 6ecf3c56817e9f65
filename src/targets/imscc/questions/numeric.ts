import { parseDecimal } from '../../../scoring/decimal.js';
import type { Numeric } from '../../../topic/questions/numeric.js';
import type { ItemContext } from '../../qti12/item.js';
import { acceptedAnswers, answerFeedback, loseAnswers } from '../../qti12/questions/expected-answers.js';
import { losePenalty } from '../../qti12/questions/losses.js';
import { sentence } from '../../sentence.js';
import type { CcPart } from '../item.js';
import { numberSpellings } from './number-spellings.js';
import { typedAnswer } from './typed.js';

/** The numbers within the tolerance as texts, where they are few; else a person marks. */
export function writeNumeric(question: Numeric, context: ItemContext): CcPart[] {
  const { answers, comma, unit } = question;
  const accepted = acceptedAnswers(answers);
  losePenalty(question, context);
  loseAnswers(answers, accepted, context);
  const part = {
    ...(unit && { instruction: sentence('numberInUnit', { unit }, context) }),
    general: [...answerFeedback(answers, true, context), ...answerFeedback(answers, false, context)],
  };
  const lists = accepted.map(({ text }) => {
    const list = numberSpellings(text, comma);
    // A number without a tolerance is accepted as the author wrote it, too: 3e8.
    return list && parseDecimal(text, comma) !== undefined ? [...list, text.trim()] : list;
  });
  const spellings = [...new Set(lists.flatMap((list) => list ?? []))];
  if (lists.includes(undefined) || spellings.length === 0) {
    const numbers = accepted.map(({ text }) => text).join(' / ');
    context.lose('loss-number-alone', { numbers });
    return [{ ...part, answer: { profile: 'essay' }, gradingNotes: numbers }];
  }
  const numbers = spellings.length > 3 ? `${spellings.slice(0, 3).join(' / ')} / …` : spellings.join(' / ');
  context.lose('loss-number-list', { count: spellings.length, numbers });
  return [{ ...part, answer: typedAnswer(spellings, context) }];
}
