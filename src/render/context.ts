import type { Say } from '../player/say.js';
import type { Topic } from '../topic/topic.js';
import type { WriteRich } from './rich-html.js';
import { type Strings, say, sayCounted } from './strings/index.js';
import type { WriteTemplate } from './templates.js';
import { termMarker } from './term-marks.js';

/** What every template gets beside its own data. */
export interface RenderContext {
  readonly topic: Topic;
  readonly strings: Strings;
  /** Raw attributes for elements that speak the pages' language where that is not the topic's: ` lang="en"`. */
  readonly spoken: string;
  /** A sentence with its values put in. */
  readonly say: Say;
  /** `{count} points` in the right form. */
  readonly count: (name: keyof Strings['counted'], count: number) => string;
  readonly rich: WriteRich;
  /** The same for a text in which the lesson's terms are marked where they first occur. */
  readonly prose: WriteRich;
  /** HTML with a class in place of each style attribute. */
  readonly styled: (html: string) => string;
  readonly write: WriteTemplate;
}

export function renderContext(
  topic: Topic,
  given: Pick<RenderContext, 'strings' | 'spoken' | 'rich' | 'styled' | 'write'>,
): RenderContext {
  const count: RenderContext['count'] = (name, number) => sayCounted(given.strings.counted[name], number, topic.lang);
  const sayHere: Say = (sentence, values = {}) => say(sentence, values, topic.lang);
  const mark = termMarker(termsOf(topic), topic.lang);
  return { topic, say: sayHere, count, prose: (text) => mark(given.rich(text)), ...given };
}

/** The terms that the topic explains; their places here are those on its page of terms. */
const termsOf = ({ sections }: Topic): string[] =>
  sections.flatMap((section) => (section.kind === 'terms' ? section.terms.map(({ term }) => term) : []));
