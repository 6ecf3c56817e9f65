import type { Topic } from '../../topic/topic.js';
import { resourceIdent } from '../identifiers.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { STIMULUS_PATH, UP } from './identifiers.js';
import { rootAttributes } from './item-xml.js';
import type { Version } from './version.js';

/** The text above the quiz, which all items share. */
export interface Stimulus {
  readonly identifier: string;
  /** Names of the topic's files that it shows. */
  readonly files: ReadonlySet<string>;
  readonly xml: XmlElement;
}

export const stimulusIdentifier = (topic: Topic): string => resourceIdent(topic, 'intro');

export const stimulusXml = (
  topic: Topic,
  version: Version,
  title: string,
  content: readonly XmlContent[],
): XmlElement => ({
  assessmentStimulus: {
    ...rootAttributes(version),
    '@identifier': stimulusIdentifier(topic),
    '@title': title,
    '@xml:lang': topic.lang,
    stimulusBody: { '#': content },
  },
});

/** How an item refers to it, and where it shows it. */
export function sharedBy(topic: Topic): { references: XmlElement[]; body: XmlContent[] } {
  const identifier = stimulusIdentifier(topic);
  return {
    references: [{ '@identifier': identifier, '@href': UP + STIMULUS_PATH }],
    body: [{ div: { '@class': 'qti-shared-stimulus', '@data-stimulus-idref': identifier } }],
  };
}
