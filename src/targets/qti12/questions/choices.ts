import type { Choice } from '../../../topic/questions/choice.js';
import type { XmlElement } from '../../xml.js';
import { choiceIdent } from '../identifiers.js';
import type { ChoiceFeedback, ItemContext } from '../item.js';
import { mattext } from '../mattext.js';
import { RESPONSE, varequal } from '../response.js';

/** The choices as Canvas offers them. */
export function responseLid(
  choices: readonly Choice[],
  rcardinality: 'Single' | 'Multiple',
  shuffle: boolean,
  { html }: ItemContext,
): XmlElement {
  const labels = choices.map(({ text }, place) => ({ '@ident': choiceIdent(place), ...mattext(html(text)) }));
  const render = { '@shuffle': shuffle ? 'Yes' : 'No', response_label: labels };
  return { response_lid: { '@ident': RESPONSE, '@rcardinality': rcardinality, render_choice: render } };
}

/** True where the one right choice is chosen. */
export const oneChoiceKey = (choices: readonly Choice[]): XmlElement => ({
  varequal: varequal(choiceIdent(choices.findIndex(({ right }) => right))),
});

export function choiceFeedback(choices: readonly Choice[], { html }: ItemContext): ChoiceFeedback[] {
  return choices.flatMap(({ feedback }, place) =>
    feedback ? [{ ident: choiceIdent(place), html: html(feedback) }] : [],
  );
}

interface Shuffled {
  readonly choices: readonly Choice[];
  readonly shuffle?: boolean | undefined;
}

/**
 * Is the question shuffled? New Quizzes heeds it for each question, Classic Quizzes for the whole quiz alone. Neither
 * keeps a choice in its place: a question with a pinned one is not shuffled, for 'all of these' makes sense nowhere else.
 */
export function shuffleOf({ choices, shuffle }: Shuffled, { shuffles, lose }: ItemContext): boolean {
  const wanted = shuffle ?? shuffles;
  if (wanted !== shuffles) lose('loss-shuffle', { classic: shuffles ? 'shuffled' : 'not shuffled' });
  const pinned = choices.some(({ pin }) => pin);
  if (wanted && pinned) lose('loss-pin');
  return wanted && !pinned;
}

/** A wrong answer gives no points in Canvas, and never takes any away. */
export function losePenalty({ penalty }: { readonly penalty?: number | undefined }, { lose }: ItemContext): void {
  if (penalty) lose('loss-penalty', { penalty });
}
