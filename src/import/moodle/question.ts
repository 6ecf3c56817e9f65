import { child, children, lineOf, type XmlNode } from '../../unpack/xml-node.js';
import type { AuthoredOf } from '../../write/authored.js';
import { wordingOf } from '../wording.js';
import { type FieldMeans, markdownOf, optionalField, wordsOf } from './fields.js';

/** What every type has; its id is put in afterwards. */
export type Base = Omit<AuthoredOf<'essay'>, 'type' | 'answer' | 'rubric' | 'words'>;

export interface Given extends FieldMeans {
  readonly node: XmlNode;
  readonly base: Base;
  /** The same with other Markdown in the text's place: gaps, by the HTML that stands for them. */
  readonly withText: (html: string, holds: readonly string[]) => Base;
}

/** An empty element says yes too. */
export const flag = (node: XmlNode | undefined): boolean => node !== undefined && /^(?:1|true|)$/i.test(lineOf(node));

export const numberIn = (node: XmlNode | undefined): number | undefined => {
  const text = lineOf(node);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
};

/** Text, points, hints and feedback of a question. */
export function givenOf(node: XmlNode, means: FieldMeans): Given {
  const field = child(node, 'questiontext');
  const rest = restOf(node, means);
  const name = wordsOf(child(node, 'name'));
  const base = (text: string): Base => ({ id: '', ...wordingOf(text, name), ...rest });
  return {
    ...means,
    node,
    base: base(markdownOf(field, means)),
    withText: (html, holds) => base(markdownOf(field, means, holds, html)),
  };
}

function restOf(node: XmlNode, means: FieldMeans): Omit<Base, 'id' | 'stem' | 'body'> {
  const { note } = means;
  const grade = numberIn(child(node, 'defaultgrade'));
  if (grade === 0) note('it gives no points in Moodle, and one here');
  const points = grade !== undefined && grade > 0 ? grade : 1;
  const hints = children(node, 'hint')
    .map((hint) => markdownOf(hint, means))
    .filter((hint) => hint !== '');
  const penalty = numberIn(child(node, 'penalty')) ?? 0;
  const feedback = {
    ...optionalField('general', child(node, 'generalfeedback'), means),
    ...optionalField('correct', child(node, 'correctfeedback'), means),
    ...optionalField('incorrect', child(node, 'incorrectfeedback'), means),
  };
  const partly = markdownOf(child(node, 'partiallycorrectfeedback'), means);
  if (partly !== '' && partly !== feedback.incorrect) note('its feedback to partly right answers is left out');
  return {
    ...(points !== 1 && { points }),
    ...(hints.length > 0 && { hints }),
    ...(hints.length > 0 && penalty > 0 && { 'hint-penalty': Number((penalty * points).toFixed(5)) }),
    ...(Object.keys(feedback).length > 0 && { feedback }),
  };
}
