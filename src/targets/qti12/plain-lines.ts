import { unescapeXml } from '../../topic/rich-text.js';

/** Where a reader sees one line end and another begin. */
const LINE_END = /<\/(?:p|li|tr|h[1-6]|pre|blockquote)>|<br \/>/;

/** The text of an XHTML fragment for a field that holds no markup, its lines parted by ` / `. */
export function plainLines(html: string): string {
  const lines = html.split(LINE_END).map((line) => {
    const words = line.replace(/<img\b[^>]* alt="([^"]*)"[^>]*>/g, '$1').replace(/<[^>]*>/g, '');
    return unescapeXml(words).replace(/\s+/g, ' ').trim();
  });
  return lines.filter((line) => line !== '').join(' / ');
}
