import type { XmlElement } from '../xml.js';

/** The ident of an item's one response. */
export const RESPONSE = 'response1';

/** True where the response is `value`, or holds the choice of that ident. */
export const varequal = (value: string): XmlElement => ({ '@respident': RESPONSE, '#': value });

/** A field to write in. */
export const responseStr = (): XmlElement => ({
  response_str: {
    '@ident': RESPONSE,
    '@rcardinality': 'Single',
    render_fib: { response_label: { '@ident': 'answer1', '@rshuffle': 'No' } },
  },
});
