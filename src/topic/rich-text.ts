import * as z from 'zod';
import type { MediaRole } from './media.js';
import type { Position } from './position.js';

/** A file that a text shows, or that belongs to what it shows, where it is named in the source. */
export interface MediaReference {
  readonly role: MediaRole;
  /** Path below the topic's folder, `/` between its parts, as the author wrote it. */
  readonly name: string;
  readonly alt: string;
  readonly decorative: boolean;
  readonly at: Position;
}

/**
 * A piece of formatted text.
 * `html` is a well-formed XHTML fragment: every text escaped, media addressed as `media:NAME`,
 * mathematics as MathML that carries its TeX in an `annotation`.
 * A video or sound is a `figure` with `data-player`; its transcript, a `details` with `data-transcript` in it, has the
 * name of the recording alone as its summary.
 */
export interface RichText {
  readonly kind: 'rich-text';
  readonly html: string;
  /** The same without formatting, white space collapsed, mathematics as TeX, pictures as their alternative text. */
  readonly text: string;
  /** True where `html` holds phrasing content alone, so that it may stand in a `span` or a `legend`. */
  readonly inline: boolean;
  readonly media: readonly MediaReference[];
  readonly at: Position;
}

export const isRichText = (value: unknown): value is RichText =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'rich-text';

/** In the YAML and JSON form an author writes Markdown here; the readers turn it into RichText before validation. */
export const richText = richTextOr('text-expected');

/** The same; `rule` names what is wrong where there is none. */
export function richTextOr(rule: string) {
  return z.custom<RichText>(isRichText, { error: rule }).meta({ lessonpack: 'markdown' });
}

/** The media that stand in `html`, `media:NAME` → the address that `address` gives for NAME. */
export function withMediaAddresses(html: string, address: (name: string) => string): string {
  return html.replace(/ (src|href|poster)="media:([^"]*)"/g, (_, attribute: string, name: string) => {
    return ` ${attribute}="${escapeAttribute(address(unescapeXml(name)))}"`;
  });
}

const MATH = /<math\b[^>]*>[\s\S]*?<annotation encoding="application\/x-tex">([\s\S]*?)<\/annotation>[\s\S]*?<\/math>/g;

/** Each formula in `html` replaced by what `write` makes of its TeX; `display` is true for one on a line of its own. */
export function withMath(html: string, write: (tex: string, display: boolean) => string): string {
  return html.replace(MATH, (math, tex: string) =>
    write(unescapeXml(tex), /^<math\b[^>]*\bdisplay="block"/.test(math)),
  );
}

/** What stands in `html` for a gap; `index` counts from 0 over a question's stem and body. */
export const gapMark = (index: number): string => `<span data-gap="${index}"></span>`;

/** Each gap in `html` replaced by what `write` makes of its index. */
export function withGaps(html: string, write: (index: number) => string): string {
  return html.replace(/<span data-gap="(\d+)"><\/span>/g, (_, index: string) => write(Number(index)));
}

/** Text → text that may stand in an attribute or an element of well-formed XHTML. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** The opposite of `escapeAttribute`. */
export function unescapeXml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
