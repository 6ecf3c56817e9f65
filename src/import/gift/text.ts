import { foreignMarkdown } from '../foreign-markdown.js';
import { htmlToMarkdown } from '../html/to-markdown.js';
import { plainText } from '../plain.js';
import { showEscapes } from './escapes.js';

/** What a text is written in: Moodle's own is HTML whose line breaks count, if it has any tags. */
export type TextFormat = 'moodle' | 'html' | 'markdown' | 'plain';

const FORMAT = /^\s*\[(moodle|html|markdown|plain)\]/;

/** The format that a text names, and the text behind it. */
export function formatOf(text: string, usual: TextFormat): { format: TextFormat; words: string } {
  const found = FORMAT.exec(text);
  if (!found) return { format: usual, words: showEscapes(text).trim() };
  return { format: found[1] as TextFormat, words: showEscapes(text.slice(found[0].length)).trim() };
}

const TAGS =
  /<\/?(?:a|abbr|audio|b|big|blockquote|br|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|iframe|img|ins|kbd|li|math|ol|p|pre|q|s|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video)\b[^>]*>|&(?:#\d+|#x[\da-f]+|\w{2,8});/i;

/** A text of a question as Markdown. */
export function toMarkdown(text: string, usual: TextFormat, note: (words: string) => void): string {
  const { format, words } = formatOf(text, usual);
  if (format === 'markdown') return foreignMarkdown(words, note);
  if (format === 'plain') return plainText(words);
  const isHtml = format === 'html' || TAGS.test(words);
  const html = isHtml ? words : words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return htmlToMarkdown(format === 'html' ? html : html.replace(/\n/g, '<br>'), { note, tex: true });
}
