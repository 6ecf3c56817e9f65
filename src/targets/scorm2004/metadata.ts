import type { Topic } from '../../topic/topic.js';
import { descriptionOf, formatsOf, isRestricted, keywordsOf, LAUNCHED, purposesOf, vCard } from '../lom-content.js';
import { writeXml, type XmlElement } from '../xml.js';

/**
 * The topic's metadata as a document of its own: LOM (IEEE 1484.12.3) with what the content aggregation model asks of a
 * package. Within the manifest LOM would have to be valid, and neither edition's control documents hold its schema.
 */
export function metadata(topic: Topic): string {
  return writeXml({
    lom: {
      '@xmlns': 'http://ltsc.ieee.org/xsd/LOM',
      general: general(topic),
      lifeCycle: lifeCycle(topic),
      metaMetadata: {
        identifier: identifier(`${topic.id}-metadata`),
        metadataSchema: ['LOMv1.0', 'ADLv1.0'],
      },
      technical: { format: formatsOf(topic), location: LAUNCHED },
      rights: rights(topic),
      classification: classifications(topic),
    },
  });
}

function general(topic: Topic): XmlElement {
  return {
    identifier: identifier(topic.id),
    title: text(topic.title, topic.lang),
    language: topic.lang,
    description: text(descriptionOf(topic), topic.lang),
    keyword: keywords(topic),
  };
}

function lifeCycle({ author }: Topic): XmlElement {
  return {
    version: text('1.0', 'en'),
    status: vocabulary('final'),
    ...(author && { contribute: { role: vocabulary('author'), entity: vCard(author) } }),
  };
}

function rights(topic: Topic): XmlElement {
  return {
    cost: vocabulary('no'),
    copyrightAndOtherRestrictions: vocabulary(isRestricted(topic) ? 'yes' : 'no'),
    ...(topic.licence && { description: text(topic.licence, 'en') }),
  };
}

/** LOM's words for what content is for. */
const PURPOSES = { objective: 'educational objective', idea: 'idea' };

const classifications = (topic: Topic): XmlElement[] =>
  purposesOf(topic).map(({ purpose, words }) => ({
    purpose: vocabulary(PURPOSES[purpose]),
    description: text(words, topic.lang),
    keyword: keywords(topic),
  }));

const keywords = (topic: Topic): XmlElement[] => keywordsOf(topic).map((keyword) => text(keyword, topic.lang));

const identifier = (entry: string): XmlElement => ({ catalog: 'lessonpack', entry });

const text = (words: string, lang: string): XmlElement => ({ string: { '@language': lang, '#': words } });

const vocabulary = (value: string): XmlElement => ({ source: 'LOMv1.0', value });
