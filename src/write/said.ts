import { isRichText } from '../topic/rich-text.js';
import type { Topic } from '../topic/topic.js';

/** What a topic says: without places, with blanks as HTML shows them, and with what readers fill in. */
export function saidBy({ file, media, positions, ...topic }: Topic): Readonly<Record<string, unknown>> {
  const { title, heading = title, sections, quiz } = topic;
  const isPlaced = !quiz || sections.some(({ kind }) => kind === 'quiz');
  const placed = isPlaced ? sections : [...sections, { kind: 'quiz', title: 'Quiz' }];
  return said({ ...topic, heading, sections: placed }) as Readonly<Record<string, unknown>>;
}

/** The same of a part of one. */
export function said(value: unknown): unknown {
  if (isRichText(value))
    return blanksAsOne(value.html)
      .replace(/^<p>((?:(?!<p>).)*)<\/p>$/s, '$1')
      .trim();
  if (typeof value === 'string') return value.replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, each]) => key !== 'at' && key !== 'comma' && each !== undefined);
  return Object.fromEntries(kept.map(([key, each]) => [key, said(each)]));
}

const blanksAsOne = (html: string): string =>
  html.replace(/\s+/gu, ' ').replace(/(?<=<(?:p|li)>) | (?=<\/(?:p|li)>)/g, '');
