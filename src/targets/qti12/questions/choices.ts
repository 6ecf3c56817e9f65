import type { Choice } from '../../../topic/questions/choice.js';
import type { XmlContent, XmlElement } from '../../xml.js';
import { choiceIdent } from '../identifiers.js';
import type { ChoiceFeedback, ItemContext, Key } from '../item.js';
import { mattext } from '../mattext.js';
import { RESPONSE, varequal } from '../response.js';

/** The choices as Canvas offers them. */
export function responseLid(
  choices: readonly Pick<Choice, 'text'>[],
  rcardinality: 'Single' | 'Multiple',
  shuffle: boolean,
  { html }: ItemContext,
): XmlElement {
  const labels = choices.map(({ text }, place) => ({ '@ident': choiceIdent(place), ...mattext(html(text)) }));
  const render = { '@shuffle': shuffle ? 'Yes' : 'No', response_label: labels };
  return { response_lid: { '@ident': RESPONSE, '@rcardinality': rcardinality, render_choice: render } };
}

/** True where the one right choice is chosen. */
export const oneChoiceKey = (choices: readonly Pick<Choice, 'right'>[]): Key => ({
  whole: [{ varequal: varequal(choiceIdent(choices.findIndex(({ right }) => right))) }],
});

/** True where every right choice is chosen and no other. */
export const allChoicesKey = (choices: readonly Pick<Choice, 'right'>[]): Key => ({
  whole: [{ and: { '#': choices.map(chosenOrNot) } }],
});

function chosenOrNot({ right }: Pick<Choice, 'right'>, place: number): XmlContent {
  const chosen = { varequal: varequal(choiceIdent(place)) };
  return right ? chosen : { not: chosen };
}

export function choiceFeedback(choices: readonly Pick<Choice, 'feedback'>[], { html }: ItemContext): ChoiceFeedback[] {
  return choices.flatMap(({ feedback }, place) =>
    feedback ? [{ ident: choiceIdent(place), html: html(feedback) }] : [],
  );
}

/**
 * Is the question shuffled? New Quizzes heeds it for each question, Classic Quizzes for the whole quiz alone. Neither
 * keeps a choice in its place: a question with a pinned one is not shuffled, for 'all of these' makes sense nowhere else.
 */
export function shuffleOf(
  { choices, shuffle }: { readonly choices: readonly Choice[]; readonly shuffle?: boolean | undefined },
  context: ItemContext,
): boolean {
  const wanted = wantsShuffle({ shuffle }, context);
  const pinned = choices.some(({ pin }) => pin);
  if (wanted && pinned) context.lose('loss-pin');
  return wanted && !pinned;
}

/** What the question says of shuffling, else the quiz. */
export function wantsShuffle(
  { shuffle }: { readonly shuffle?: boolean | undefined },
  { shuffles, lose }: ItemContext,
): boolean {
  const wanted = shuffle ?? shuffles;
  if (wanted !== shuffles) lose('loss-shuffle', { classic: shuffles ? 'shuffled' : 'not shuffled' });
  return wanted;
}

/** What a choice earns, in per cent, if it is not all or nothing: Canvas would take a half-right choice for a right one. */
export function loseCredits(choices: readonly Choice[], { lose }: ItemContext): void {
  const changed = choices.filter(({ right, credit }) => credit !== undefined && credit !== written(right));
  const credits = changed.map(({ text, right, credit }) => `${text.text}: ${written(right)}% in place of ${credit}%`);
  if (credits.length > 0) lose('loss-credit', { credits: credits.join(', ') });
}

const written = (right: boolean): number => (right ? 100 : 0);

/** A wrong answer gives no points in Canvas, and never takes any away. */
export function losePenalty({ penalty }: { readonly penalty?: number | undefined }, { lose }: ItemContext): void {
  if (penalty) lose('loss-penalty', { penalty });
}
