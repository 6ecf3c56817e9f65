import type { ReviewQuestion } from '../../topic/section.js';
import { responseDeclaration } from './declarations.js';
import { type ItemContext, type ItemParts, RESPONSE } from './item.js';

/** A review question as an essay; its model answer is shown to everybody afterwards. */
export const reviewParts = ({ question, answer }: ReviewQuestion, { blocks }: ItemContext): ItemParts => ({
  interactionType: 'extendedTextInteraction',
  responses: [responseDeclaration(RESPONSE, 'single', 'string', {})],
  body: [...blocks(question), { extendedTextInteraction: { '@responseIdentifier': RESPONSE, '@expectedLines': '5' } }],
  general: answer ? blocks(answer) : [],
});
