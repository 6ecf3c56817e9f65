import type { Choice } from '../../../topic/questions/choice.js';
import type { RichText } from '../../../topic/rich-text.js';
import type { XmlElement } from '../../xml.js';
import type { ChoiceFeedback, ItemContext } from '../item.js';

/** A choice bears its place from 1 as its name. */
export const choiceIdentifier = (place: number): string => `c${place + 1}`;

/** What `choiceInteraction` holds beside its prompt; `most` is how many may be chosen, 0 for any number. */
export const choiceInteraction = (
  choices: readonly Choice[],
  most: 0 | 1,
  shuffle: boolean,
  { flow }: ItemContext,
): XmlElement => ({
  choiceInteraction: {
    '@responseIdentifier': 'RESPONSE',
    '@shuffle': String(shuffle),
    '@maxChoices': String(most),
    simpleChoice: choices.map(({ text, pin }, place) => ({
      '@identifier': choiceIdentifier(place),
      '@fixed': String(pin),
      '#': flow(text),
    })),
  },
});

/** The places of those that are right. */
export const placesOf = (choices: readonly { readonly right: boolean }[]): number[] =>
  choices.flatMap(({ right }, place) => (right ? [place] : []));

export const choiceFeedback = (
  choices: readonly { readonly feedback?: RichText | undefined }[],
  { blocks }: ItemContext,
): ChoiceFeedback[] =>
  choices.flatMap(({ feedback }, place) =>
    feedback ? [{ identifier: choiceIdentifier(place), content: blocks(feedback) }] : [],
  );
