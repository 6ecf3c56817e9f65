import { oneLine } from '../../report-text.js';

/** What people type, of which nothing is taken for a delimiter or a prefix such as `{lang=en}`. */
export const plainText = (text: string): string =>
  oneLine(text)
    .replace(/\[([,.:])\]/g, '[ $1 ]')
    .replace(/^\{/, ' {');

/** As typed, one after the other. */
export const joinTexts = (texts: readonly string[]): string => texts.map(plainText).join('[,]');
