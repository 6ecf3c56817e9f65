import type { Values } from '../player/say.js';
import { type Strings, say, stringsFor } from '../render/strings/index.js';

/** A sentence of the pages in the topic's language, with its values put in. */
export const sentence = (name: keyof Strings['page'], values: Values, { lang }: { readonly lang: string }): string =>
  say(stringsFor(lang).page[name], values, lang);
