import { directionOf } from '../../render/direction.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { decimal } from './expressions.js';
import { type Feedback, feedbackOutcomes, modalFeedback } from './feedback.js';
import type { ItemContext, ItemParts } from './item.js';
import { responseProcessing } from './processing.js';
import type { Version } from './version.js';

/** What every document of QTI says at its root. */
export const rootAttributes = ({ namespace, schemaLocation }: Version): XmlElement => ({
  '@xmlns': namespace,
  '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@xsi:schemaLocation': `${namespace} ${schemaLocation}`,
});

/** What an item is, but for its type. */
interface Described {
  readonly identifier: string;
  readonly title: string;
  /** References to texts that several items share, and where the item shows them. */
  readonly shared: { readonly references: readonly XmlElement[]; readonly body: readonly XmlContent[] };
}

/** An item as a document, in the order that the XSDs want, with the names of QTI 2.x. */
export function itemXml(described: Described, parts: ItemParts, feedback: Feedback, context: ItemContext): XmlElement {
  const { version, lang } = context;
  const multiple = parts.responses[0]?.['@cardinality'] === 'multiple' && parts.feedbackBy === 'response';
  return {
    assessmentItem: {
      ...rootAttributes(version),
      '@identifier': described.identifier,
      '@title': described.title,
      '@xml:lang': lang,
      '@adaptive': 'false',
      '@timeDependent': 'false',
      responseDeclaration: parts.responses,
      outcomeDeclaration: [...scores(parts, version), ...feedbackOutcomes(feedback, multiple)],
      assessmentStimulusRef: described.shared.references,
      itemBody: {
        ...(version.attributes && directionOf(lang) === 'rtl' && { '@dir': 'rtl' }),
        '#': [...described.shared.body, ...parts.body],
      },
      '#': responseProcessing(parts, feedback),
      modalFeedback: modalFeedback(feedback, context),
    },
  };
}

/** SCORE is a share of the points, which the test has as the item's weight. */
function scores({ key, least = 0 }: ItemParts, { externalScored }: Version): XmlElement[] {
  return [
    {
      '@identifier': 'SCORE',
      '@cardinality': 'single',
      '@baseType': 'float',
      '@normalMaximum': '1',
      '@normalMinimum': decimal(least),
      ...(!key && externalScored && { '@externalScored': 'human' }),
      defaultValue: { value: '0' },
    },
    {
      '@identifier': 'MAXSCORE',
      '@cardinality': 'single',
      '@baseType': 'float',
      defaultValue: { value: '1' },
    },
  ];
}
