import type { XmlElement } from '../xml.js';
import { decimal } from './decimal.js';
import { displayFeedback, feedbackAfter, feedbackBefore, itemFeedback } from './feedback-xml.js';
import type { Item } from './item.js';
import { mattext } from './mattext.js';

/** An item in the order that the XSD wants. */
export function itemXml(item: Item): XmlElement {
  return {
    '@ident': item.ident,
    '@title': item.title,
    itemmetadata: { qtimetadata: { qtimetadatafield: metadata(item) } },
    presentation: { ...mattext(item.text), ...item.response },
    resprocessing: {
      outcomes: { decvar: { '@maxvalue': '100', '@minvalue': '0', '@varname': 'SCORE', '@vartype': 'Decimal' } },
      respcondition: [...feedbackBefore(item.feedback), scoringCondition(item), ...feedbackAfter(item.feedback)],
    },
    itemfeedback: itemFeedback(item.feedback),
  };
}

/** The type stands first: some types are recognised by that place. */
function metadata({ type, points, gradingNotes }: Item): XmlElement[] {
  const fields = [field('question_type', type), field('points_possible', decimal(points))];
  return gradingNotes ? [...fields, field('grading_notes', gradingNotes)] : fields;
}

export const field = (label: string, entry: string): XmlElement => ({ fieldlabel: label, fieldentry: entry });

/** `resprocessing` needs a condition even where a person marks: then it holds for every answer, and scores none. */
function scoringCondition({ key, feedback }: Item): XmlElement {
  if (!key) return { '@continue': 'No', conditionvar: { other: '' } };
  return {
    '@continue': 'No',
    conditionvar: key,
    setvar: { '@action': 'Set', '@varname': 'SCORE', '#': '100' },
    ...(feedback.correct && { displayfeedback: displayFeedback('correct_fb') }),
  };
}
