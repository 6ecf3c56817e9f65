import type { Say } from '../player/say.js';
import type { Topic } from '../topic/topic.js';
import type { WriteRich } from './rich-html.js';
import { type Strings, say, sayCounted } from './strings/index.js';
import type { WriteTemplate } from './templates.js';

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
  /** HTML with a class in place of each style attribute. */
  readonly styled: (html: string) => string;
  readonly write: WriteTemplate;
}

export function renderContext(
  topic: Topic,
  { strings, spoken, rich, styled, write }: Pick<RenderContext, 'strings' | 'spoken' | 'rich' | 'styled' | 'write'>,
): RenderContext {
  const count: RenderContext['count'] = (name, number) => sayCounted(strings.counted[name], number, topic.lang);
  const sayHere: Say = (sentence, values = {}) => say(sentence, values, topic.lang);
  return { topic, strings, spoken, say: sayHere, count, rich, styled, write };
}
