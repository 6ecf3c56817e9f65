import type { Topic } from '../../topic/topic.js';
import type { XmlElement } from '../xml.js';
import { vCard } from './vcard.js';

/** LOM 1.2 with every element that SCORM's content aggregation model makes mandatory, in the XSD's order. */
export function lom(topic: Topic, launched: string): XmlElement {
  return {
    'imsmd:general': general(topic),
    'imsmd:lifecycle': lifecycle(topic),
    'imsmd:metametadata': { 'imsmd:metadatascheme': 'ADL SCORM 1.2' },
    'imsmd:technical': {
      'imsmd:format': formats(topic),
      'imsmd:location': { '@type': 'URI', '#': launched },
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
    'imsmd:description': text(description(topic), topic.lang),
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

/** The media types of the package's content, the launched page's first. */
const formats = ({ media }: Topic): string[] => ['text/html', ...new Set(media.map(({ type }) => type).sort())];

function rights({ licence }: Topic): XmlElement {
  return {
    'imsmd:cost': vocabulary('no'),
    'imsmd:copyrightandotherrestrictions': vocabulary(licence && isPublicDomain(licence) ? 'no' : 'yes'),
    ...(licence && { 'imsmd:description': text(licence) }),
  };
}

/** Every other licence restricts something, if only by asking for the author's name. */
const isPublicDomain = (licence: string): boolean => /^(?:CC0(?:-1\.0)?|PDM(?:-1\.0)?|public domain)$/i.test(licence);

/** One for each objective; where there is none the topic's idea stands for them, for the model wants one. */
function classifications(topic: Topic): XmlElement[] {
  const objectives = Object.values(topic.objectives);
  const classify = (purpose: string, words: string): XmlElement => ({
    'imsmd:purpose': vocabulary(purpose),
    'imsmd:description': text(words, topic.lang),
    'imsmd:keyword': keywords(topic),
  });
  if (objectives.length === 0) return [classify('Idea', description(topic))];
  return objectives.map((words) => classify('Educational Objective', words));
}

const description = ({ summary, definition }: Topic): string => summary || definition.text;

function keywords({ keywords: given, title, lang }: Topic): XmlElement[] {
  return (given.length > 0 ? given : [title]).map((keyword) => text(keyword, lang));
}

/** `x-none` is LOM 1.2's language of codes. */
const text = (words: string, lang = 'x-none'): XmlElement => ({
  'imsmd:langstring': { '@xml:lang': lang, '#': words },
});

const vocabulary = (value: string): XmlElement => ({
  'imsmd:source': text('LOMv1.0'),
  'imsmd:value': text(value),
});
