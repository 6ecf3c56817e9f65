/** Code and formulas, in which nothing is a mark of ours. */
const KEPT = /(`+)[\s\S]*?\1|\$\$[\s\S]*?\$\$|\$(?=\S)[^$\n]*?(?<=\S)\$/g;

/** Markdown of others: what means something to our format alone is escaped, and what is otherwise is told to `note`. */
export function foreignMarkdown(text: string, note: (words: string) => void): string {
  if (/<\/?[a-z][^>]*>/i.test(text.replace(KEPT, ''))) note('HTML in its Markdown is shown as text');
  for (const [, path = ''] of text.matchAll(/!\[[^\]]*\]\(<?([^)>\s]+)/g))
    note(`copy the picture ${path} to the topic: it stands beside the source`);
  let end = 0;
  let written = '';
  for (const kept of text.matchAll(KEPT)) {
    written += escapeOurs(text.slice(end, kept.index), false) + kept[0];
    end = kept.index + kept[0].length;
  }
  return written + escapeOurs(text.slice(end), true);
}

/** Gaps; attributes too where they end a line. */
const escapeOurs = (text: string, isLast: boolean): string =>
  text
    .replace(/(?<!\\)\[(?=\[)/g, '\\[')
    .replace(isLast ? /(?<!\\)\{(?=[^{}\n]*\}[ \t]*(?:\n|$))/g : /(?<!\\)\{(?=[^{}\n]*\}[ \t]*\n)/g, '\\{');
