import { takeAttributes } from '../read/markdown/attributes.js';
import type { Source } from './source.js';

/**
 * Writes into the heading of each question the id that it has so far by its words. From then on it is permanent,
 * whatever becomes of the words.
 */
export function withIds({ lines, blocks, diagnostics }: Source): string {
  const edited = [...lines];
  for (const { rule, line, args } of diagnostics) {
    if (rule !== 'question-id-missing') continue;
    const inline = blocks.find(({ at, type }) => type === 'heading' && at.line === line)?.inline;
    if (!inline) continue;
    const written = inline.content;
    takeAttributes(inline);
    const text = edited[line - 1] ?? '';
    edited[line - 1] = insertId(text, written, inline.content, String(args.id));
  }
  return edited.join('\n');
}

/** `written` are the words of the heading, `words` the same without attributes. */
function insertId(line: string, written: string, words: string, id: string): string {
  const marks = /^ *#+/.exec(line)?.[0].length ?? 0;
  const start = written === '' ? marks : line.indexOf(written, marks);
  if (written !== words) {
    const brace = line.indexOf('{', start + words.length);
    return `${line.slice(0, brace + 1)}#${id} ${line.slice(brace + 1).trimStart()}`;
  }
  const end = start + written.length;
  return `${line.slice(0, end)} {#${id}}${line.slice(end)}`;
}
