import type { RichText } from '../topic/rich-text.js';

/** Is there more to a text than a paragraph of plain words? */
export const isFormatted = ({ html }: RichText): boolean => /<(?!\/?p>)/.test(html);
