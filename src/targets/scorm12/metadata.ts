import type { Topic } from '../../topic/topic.js';
import { descriptionOf, formatsOf, isRestricted, keywordsOf, LAUNCHED, purposesOf, vCard } from '../lom-content.js';
import type { XmlElement } from '../xml.js';

/** LOM 1.2 with every element that SCORM's content aggregation model makes mandatory, in the XSD's order. */
export function lom(topic: Topic): XmlElement {
  return {
    'imsmd:general': general(topic),
    'imsmd:lifecycle': lifecycle(topic),
    'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
    'imsmd:technical': {
      'imsmd:format': formatsOf(topic),
      'imsmd:location': { '@type': 'URI', '#': LAUNCHED },
    },
    'imsmd:rights': rights(topic),
    'imsmd:classification': classifications(topic),
  };
}

function general(topic: Topic): XmlElement {
  return {
    'imsmd:title': text(topic.title, topic.lang),
    'imsmd:catalogentry': { 'imsmd:catalog': 'lessonpack', 'imsmd:entry': text(topic.id) },
    'imsmd:language': topic.lang,
    'imsmd:description': text(descriptionOf(topic), topic.lang),
    'imsmd:keyword': keywords(topic),
  };
}

function lifecycle({ author }: Topic): XmlElement {
  return {
    'imsmd:version': text('1.0'),
    'imsmd:status': vocabulary('Final'),
    ...(author && {
      'imsmd:contribute': { 'imsmd:role': vocabulary('Author'), 'imsmd:centity': { 'imsmd:vcard': vCard(author) } },
    }),
  };
}

function rights(topic: Topic): XmlElement {
  return {
    'imsmd:cost': vocabulary('no'),
    'imsmd:copyrightandotherrestrictions': vocabulary(isRestricted(topic) ? 'yes' : 'no'),
    ...(topic.licence && { 'imsmd:description': text(topic.licence) }),
  };
}

/** LOM 1.2's words for what content is for. */
const PURPOSES = { objective: 'Educational Objective', idea: 'Idea' };

const classifications = (topic: Topic): XmlElement[] =>
  purposesOf(topic).map(({ purpose, words }) => ({
    'imsmd:purpose': vocabulary(PURPOSES[purpose]),
    'imsmd:description': text(words, topic.lang),
    'imsmd:keyword': keywords(topic),
  }));

const keywords = (topic: Topic): XmlElement[] => keywordsOf(topic).map((keyword) => text(keyword, topic.lang));

/** `x-none` is LOM 1.2's language of codes. */
const text = (words: string, lang = 'x-none'): XmlElement => ({
  'imsmd:langstring': { '@xml:lang': lang, '#': words },
});

const vocabulary = (value: string): XmlElement => ({
  'imsmd:source': text('LOMv1.0'),
  'imsmd:value': text(value),
});
