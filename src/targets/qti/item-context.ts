import type { Report } from '../../diagnostics/diagnostic.js';
import type { Position } from '../../topic/position.js';
import type { Quiz } from '../../topic/quiz.js';
import type { Topic } from '../../topic/topic.js';
import { questionLosses } from '../question-losses.js';
import { shufflesAnswers } from '../shuffles.js';
import type { XmlContent, XmlElement } from '../xml.js';
import { contentWriter } from './content.js';
import { UP } from './identifiers.js';
import type { ItemContext } from './item.js';
import type { Stimulus } from './stimulus.js';
import type { Version } from './version.js';

/** What all items of a section share. */
export interface Package {
  /** Whose questions they are; its id is that of the package. */
  readonly topic: Topic;
  readonly quiz: Quiz;
  readonly version: Version;
  readonly report: Report;
  /** The text above them, where it is a document of its own. */
  readonly stimulus: Stimulus | undefined;
}

/** What the writers of a question may ask for, and the names of the files that they show. */
export function itemContext(
  question: { readonly id: string; readonly at: Position },
  { topic, quiz, version, report }: Package,
): { context: ItemContext; files: ReadonlySet<string> } {
  const lose = questionLosses(version.target, topic, question, report);
  const writer = contentWriter(topic, version, UP);
  const media = new Map(topic.media.map((each) => [each.name, each]));
  const context: ItemContext = {
    version,
    blocks: (text, gap) => writer.blocks(text, lose, gap),
    flow: (text) => writer.flow(text, lose),
    address: writer.address,
    mediumOf: (name) => {
      const { type = '', width = 0, height = 0 } = media.get(name) ?? {};
      return { type, width, height };
    },
    framed: (content) => framed(content, version),
    lose,
    shuffles: shufflesAnswers(quiz),
    lang: topic.lang,
  };
  return { context, files: writer.files };
}

/** Blocks as the version frames them where they stand on their own. */
export const framed = (content: readonly XmlContent[], { hyphenated }: Version): XmlElement =>
  hyphenated ? { contentBody: { '#': content } } : { '#': content };
