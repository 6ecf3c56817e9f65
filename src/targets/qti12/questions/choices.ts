import type { Choice } from '../../../topic/questions/choice.js';
import type { XmlContent, XmlElement } from '../../xml.js';
import { choiceIdent } from '../identifiers.js';
import type { ChoiceFeedback, ItemContext, Key } from '../item.js';
import { mattext } from '../mattext.js';
import { RESPONSE, varequal } from '../response.js';
import { loseShuffle } from './losses.js';

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
  loseShuffle({ shuffle }, context);
  const wanted = shuffle ?? context.shuffles;
  const pinned = choices.some(({ pin }) => pin);
  if (wanted && pinned)
    context.lose('loss-pin', { becomes: 'is not shuffled in New Quizzes, and wholly shuffled in Classic Quizzes' });
  return wanted && !pinned;
}
