import type { XmlElement } from '../xml.js';
import { plainMattext } from './mattext.js';

/** The ident of an item's one response. */
export const RESPONSE = 'response1';

/** True where the response is `value`, or holds the choice of that ident. */
export const varequal = (value: string, respident = RESPONSE): XmlElement => ({ '@respident': respident, '#': value });

/** A field to write in; of the type Decimal for a number. */
export const responseStr = (fibtype?: 'Decimal'): XmlElement => ({
  response_str: {
    '@ident': RESPONSE,
    '@rcardinality': 'Single',
    render_fib: {
      ...(fibtype && { '@fibtype': fibtype }),
      response_label: { '@ident': 'answer1', '@rshuffle': 'No' },
    },
  },
});

/** One of several places to answer in, each a response of its own. */
export interface Place {
  readonly respident: string;
  /** What stands beside it: `material`. */
  readonly prompt: XmlElement;
  readonly options: readonly Option[];
}

/** What may be the answer, as plain text: Canvas shows no other there. */
export interface Option {
  readonly ident: string;
  readonly text: string;
}

export const responseLids = (places: readonly Place[]): XmlElement => ({
  response_lid: places.map(({ respident, prompt, options }) => ({
    '@ident': respident,
    '@rcardinality': 'Single',
    ...prompt,
    render_choice: {
      response_label: options.map(({ ident, text }) => ({ '@ident': ident, ...plainMattext(text) })),
    },
  })),
});
