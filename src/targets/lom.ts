import type { Topic } from '../topic/topic.js';
import { descriptionOf, isRestricted, keywordsOf, purposesOf, vCard } from './lom-content.js';
import type { XmlElement } from './xml.js';

/** What is said of a package beside what the topic is. */
interface Packaged {
  /** The media types of its files. */
  readonly formats: readonly string[];
  /** The page that is launched, where there is one. */
  readonly location?: string;
  /** The schemas that the metadata keep to, where they are to be said: the element's name differs from one XSD to another. */
  readonly schemas?: readonly string[];
}

/** The topic's metadata as LOM (IEEE 1484.12.3). */
export function lom(topic: Topic, { formats, location, schemas }: Packaged): XmlElement {
  return {
    '@xmlns': 'http://ltsc.ieee.org/xsd/LOM',
    general: general(topic),
    lifeCycle: lifeCycle(topic),
    ...(schemas && {
      metaMetadata: { identifier: identifier(`${topic.id}-metadata`), metadataSchema: schemas },
    }),
    technical: { format: formats, ...(location && { location }) },
    rights: rights(topic),
    classification: classifications(topic),
  };
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
