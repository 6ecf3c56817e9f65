import { resourceIdent } from '../identifiers.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { stimulusPath, UP } from './identifiers.js';
import { rootAttributes } from './item-xml.js';
import type { TestSection } from './sections.js';
import type { Version } from './version.js';

/** The text above a section, which all its items share. */
export interface Stimulus {
  readonly identifier: string;
  /** From the top of the package. */
  readonly path: string;
  /** Names of the topic's files that it shows. */
  readonly files: ReadonlySet<string>;
  readonly xml: XmlElement;
}

/** `content` holds blocks, `files` the names of the files in them. */
export function stimulusOf(
  { topic, introName, title }: TestSection,
  { content, files }: { readonly content: readonly XmlContent[]; readonly files: ReadonlySet<string> },
  version: Version,
): Stimulus {
  const identifier = resourceIdent(topic, introName);
  const root = {
    ...rootAttributes(version),
    '@identifier': identifier,
    '@title': title,
    '@xml:lang': topic.lang,
    stimulusBody: { '#': content },
  };
  return { identifier, path: stimulusPath(introName), files, xml: { assessmentStimulus: root } };
}

/** How an item refers to it, and where it shows it. */
export function sharedBy(stimulus: Stimulus | undefined): { references: XmlElement[]; body: XmlContent[] } {
  if (!stimulus) return { references: [], body: [] };
  const { identifier, path } = stimulus;
  return {
    references: [{ '@identifier': identifier, '@href': UP + path }],
    body: [{ div: { '@class': 'qti-shared-stimulus', '@data-stimulus-idref': identifier } }],
  };
}
