import type { Question } from '../../../topic/questions/index.js';
import type { XmlContent, XmlElement } from '../../xml.js';
import type { ItemContext } from '../item.js';

/** A question's own texts as blocks. */
export const textsOf = ({ stem, body }: Question, { blocks }: ItemContext): XmlContent[] => [
  ...blocks(stem),
  ...(body ? blocks(body) : []),
];

/**
 * An interaction with the question above its answers: as its prompt, where the question is a line, else as blocks before
 * it. `instruction` is a sentence that follows the question.
 */
export function asked(
  question: Question,
  interaction: XmlElement,
  context: ItemContext,
  instruction?: string,
): XmlContent[] {
  const [[name, content] = ['', '']] = Object.entries(interaction);
  const { stem, body } = question;
  if (!stem.inline || body || instruction) {
    return [...textsOf(question, context), ...(instruction ? [{ p: instruction }] : []), interaction];
  }
  const { attributes, children } = parted(content as XmlElement);
  return [{ [name]: { ...attributes, prompt: { '#': context.flow(stem) }, ...children } }];
}

function parted(element: XmlElement): { attributes: XmlElement; children: XmlElement } {
  const of = (attribute: boolean): XmlElement =>
    Object.fromEntries(Object.entries(element).filter(([name]) => name.startsWith('@') === attribute));
  return { attributes: of(true), children: of(false) };
}

/** Blocks for who marks. */
export const forScorer = (content: readonly XmlContent[], { version, framed }: ItemContext): XmlElement => ({
  rubricBlock: { '@view': 'scorer', ...(version.hyphenated && { '@use': 'scoring' }), ...framed(content) },
});
