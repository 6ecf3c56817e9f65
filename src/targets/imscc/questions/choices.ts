import type { RichText } from '../../../topic/rich-text.js';
import { choiceIdent } from '../../qti12/identifiers.js';
import type { ItemContext } from '../../qti12/item.js';
import type { CcChoice } from '../item.js';

interface Offered {
  readonly text: RichText;
  readonly right: boolean;
  readonly feedback?: RichText | undefined;
}

/** What is offered, in the author's order; the ident of each is its place. */
export const choicesOf = (offered: readonly Offered[], { html }: ItemContext): CcChoice[] =>
  offered.map(({ text, right, feedback }, place) => ({
    ident: choiceIdent(place),
    html: html(text),
    right,
    feedback: feedback ? html(feedback) : '',
  }));

/** Nothing in the file says that choices are shuffled. */
export function loseShuffle({ shuffle }: { readonly shuffle?: boolean | undefined }, { lose }: ItemContext): void {
  if (shuffle) lose('loss-question-shuffle');
}
