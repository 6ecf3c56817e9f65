import type { Topic } from '../../topic/topic.js';
import { descriptionOf, isRestricted, keywordsOf, vCard } from '../lom-content.js';
import type { XmlElement } from '../xml.js';

/** LOM of a topic in Common Cartridge's profile, whose vocabularies have values alone. */
export const lom = (topic: Topic): XmlElement => ({
  'lom:general': {
    'lom:title': text(topic.title, topic.lang),
    'lom:language': topic.lang,
    'lom:description': text(descriptionOf(topic), topic.lang),
    'lom:keyword': keywordsOf(topic).map((keyword) => text(keyword, topic.lang)),
  },
  ...(topic.author && {
    'lom:lifeCycle': {
      'lom:contribute': { 'lom:role': { 'lom:value': 'author' }, 'lom:entity': vCard(topic.author) },
    },
  }),
  'lom:rights': {
    'lom:copyrightAndOtherRestrictions': { 'lom:value': isRestricted(topic) ? 'yes' : 'no' },
    ...(topic.licence && { 'lom:description': text(topic.licence, topic.lang) }),
  },
});

const text = (words: string, language: string): XmlElement => ({ 'lom:string': { '@language': language, '#': words } });
