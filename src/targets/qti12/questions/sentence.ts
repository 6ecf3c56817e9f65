import { type Strings, say, stringsFor } from '../../../render/strings/index.js';

/** A sentence of the pages in the topic's language, with its values put in. */
export const sentence = (
  name: keyof Strings['page'],
  values: Readonly<Record<string, string | number>>,
  { lang }: { readonly lang: string },
): string => say(stringsFor(lang).page[name], values);
