import { wordLimits } from '../../../render/word-limits.js';
import type { Essay } from '../../../topic/questions/essay.js';
import { responseDeclaration } from '../declarations.js';
import { type ItemContext, type ItemParts, RESPONSE } from '../item.js';
import { asked, forScorer } from './asked.js';

/** Characters of a word and the blank behind it, and of a line: guesses that make a field of the right size. */
const WORD = 7;
const LINE = 80;

/** A person marks: the model answer is shown to everybody afterwards, the rubric to who marks. */
export function writeEssay(question: Essay, context: ItemContext): ItemParts {
  const { answer, rubric, words } = question;
  const limits = words && wordLimits(words, context.lang);
  if (limits) context.lose('loss-words', { limits });
  const length = WORD * (words?.max ?? 200);
  const interaction = {
    '@responseIdentifier': RESPONSE,
    '@expectedLines': String(Math.min(20, Math.max(3, Math.ceil(length / LINE)))),
    '@expectedLength': String(length),
  };
  return {
    interactionType: 'extendedTextInteraction',
    responses: [responseDeclaration(RESPONSE, 'single', 'string', {})],
    body: [
      ...(rubric ? [forScorer(context.blocks(rubric), context)] : []),
      ...asked(question, { extendedTextInteraction: interaction }, context, limits),
    ],
    general: answer ? context.blocks(answer) : [],
  };
}
