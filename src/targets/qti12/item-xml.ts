import type { XmlElement } from '../xml.js';
import { decimal } from './decimal.js';
import { itemFeedback } from './feedback-xml.js';
import type { Item, ItemGroup } from './item.js';
import { mattext } from './mattext.js';
import { resprocessing } from './resprocessing.js';

/** An item in the order that the XSD wants. */
export const itemXml = (item: Item): XmlElement => ({
  '@ident': item.ident,
  '@title': item.title,
  itemmetadata: { qtimetadata: { qtimetadatafield: metadata(item) } },
  presentation: { ...mattext(item.text), ...item.response },
  resprocessing: resprocessing(item),
  itemfeedback: itemFeedback(item.feedback),
});

/** A pool as a section of its own: Canvas's question group. */
export const groupXml = ({ ident, title, pick, points, items }: ItemGroup): XmlElement => ({
  '@ident': ident,
  '@title': title,
  selection_ordering: {
    selection: { selection_number: String(pick), selection_extension: { points_per_item: decimal(points) } },
  },
  item: items.map(itemXml),
});

/** The type stands first: some types are recognised by that place. */
function metadata({ type, points, gradingNotes }: Item): XmlElement[] {
  const fields = [field('question_type', type), field('points_possible', decimal(points))];
  return gradingNotes ? [...fields, field('grading_notes', gradingNotes)] : fields;
}

export const field = (label: string, entry: string): XmlElement => ({ fieldlabel: label, fieldentry: entry });
