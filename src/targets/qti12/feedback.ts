import { stringsFor } from '../../render/strings/index.js';
import type { Question } from '../../topic/questions/index.js';
import type { RichText } from '../../topic/rich-text.js';
import { inDirection } from '../quiz-html.js';
import type { ItemContext, ItemFeedback, ItemParts } from './item.js';

/** All that is said after an answer, in the places that Canvas has for it. */
export function feedbackOf(question: Question, parts: ItemParts, context: ItemContext): ItemFeedback {
  const { html, lose } = context;
  const { general, correct, incorrect } = question.feedback;
  const write = (text: RichText | undefined): string[] => (text ? [html(text)] : []);
  const hints = hintsOf(question, context);
  const forAll = [...(parts.general ?? []), ...write(general)];
  const choices = parts.choiceFeedback ?? [];
  if (parts.key) {
    const forRight = [...(parts.correct ?? []), ...write(correct)].join('');
    return {
      choices,
      general: forAll.join(''),
      correct: forRight,
      incorrect: [...hints, ...write(incorrect)].join(''),
    };
  }
  // Nothing says whether the answer is right: what is said of right and wrong ones would be shown to the wrong learners.
  if (correct || incorrect) lose('loss-essay-feedback');
  return { choices, general: [...hints, ...forAll].join(''), correct: '', incorrect: '' };
}

/** The LMS shows nothing before the answer: a hint can only help with the next attempt. */
export function hintsOf({ hints, 'hint-penalty': penalty }: Question, { html, lose, lang }: ItemContext): string[] {
  if (hints.length > 0) lose('loss-hint');
  if (hints.length > 0 && penalty) lose('loss-hint-penalty', { penalty });
  const name = inDirection(`<p><strong>${stringsFor(lang).page.hint}</strong></p>`, lang);
  return hints.map((hint) => name + html(hint));
}
