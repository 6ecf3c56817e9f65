import { stringsFor } from '../../render/strings/index.js';
import type { Question } from '../../topic/questions/index.js';
import type { XmlContent, XmlElement } from '../xml.js';
import type { ChoiceFeedback, ItemContext, ItemParts } from './item.js';

/** All that is said after an answer. */
export interface Feedback {
  readonly choices: readonly ChoiceFeedback[];
  readonly general: readonly XmlContent[];
  readonly correct: readonly XmlContent[];
  readonly incorrect: readonly XmlContent[];
}

export function feedbackOf(question: Question, parts: ItemParts, context: ItemContext): Feedback {
  const { general, correct, incorrect } = question.feedback;
  const write = (text: typeof general): XmlContent[] => (text ? context.blocks(text) : []);
  const hints = hintsOf(question, context);
  const choices = parts.feedback ?? [];
  const forAll = [...(parts.general ?? []), ...write(general)];
  if (parts.key)
    return { choices, general: forAll, correct: write(correct), incorrect: [...hints, ...write(incorrect)] };
  // Nothing says whether the answer is right: what is said of right and wrong ones would be shown to the wrong learners.
  if (correct || incorrect) context.lose('loss-essay-feedback');
  return { choices, general: [...hints, ...forAll], correct: [], incorrect: [] };
}

/** Nothing is shown before an answer that could be asked for: a hint helps with the next attempt. */
function hintsOf({ hints, 'hint-penalty': penalty }: Question, { blocks, lose, lang }: ItemContext): XmlContent[] {
  if (hints.length > 0) lose('loss-hint');
  if (hints.length > 0 && penalty) lose('loss-hint-penalty', { penalty });
  return hints.flatMap((hint) => [{ p: { strong: stringsFor(lang).page.hint } }, ...blocks(hint)]);
}

/** The outcomes that choose what is shown. */
export function feedbackOutcomes({ choices, general, correct, incorrect }: Feedback, multiple: boolean): XmlElement[] {
  const declare = (name: string, cardinality = 'single'): XmlElement => ({
    '@identifier': name,
    '@cardinality': cardinality,
    '@baseType': 'identifier',
  });
  return [
    ...(choices.length > 0 ? [declare('FEEDBACK', multiple ? 'multiple' : 'single')] : []),
    ...(correct.length > 0 || incorrect.length > 0 ? [declare('RESULT')] : []),
    ...(general.length > 0 ? [declare('GENERAL')] : []),
  ];
}

/** Canvas knows the words `correct`, `incorrect` and `general_fb`. */
export function modalFeedback({ choices, general, correct, incorrect }: Feedback, context: ItemContext): XmlElement[] {
  const texts: (readonly [string, string, readonly XmlContent[]])[] = [
    ...choices.map(({ identifier, content }) => ['FEEDBACK', identifier, content] as const),
    ['RESULT', 'correct', correct],
    ['RESULT', 'incorrect', incorrect],
    ['GENERAL', 'general_fb', general],
  ];
  return texts
    .filter(([, , content]) => content.length > 0)
    .map(([outcome, identifier, content]) => ({
      '@outcomeIdentifier': outcome,
      '@identifier': identifier,
      '@showHide': 'show',
      ...context.framed(content),
    }));
}
