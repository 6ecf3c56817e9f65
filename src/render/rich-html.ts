import { type Media, mediaPath } from '../topic/media.js';
import { escapeAttribute, type RichText, withMediaAddresses } from '../topic/rich-text.js';
import type { Topic } from '../topic/topic.js';
import { directionOf } from './direction.js';
import { withIsolatedNumbers } from './isolated-numbers.js';
import { type Strings, say } from './strings/index.js';
import type { StyleSheet } from './style-sheet.js';

/** Where the media of a lesson lie, from its page. */
export const MEDIA_FOLDER = 'media/';

/** As long as a line of code or a formula's TeX that the narrowest screen still shows whole. */
const NARROW = 34;

/** RichText → the HTML of a lesson page. */
export type WriteRich = (text: RichText) => string;

/** A writer for the texts of one lesson; the styles that they need gather in `sheet`. */
export function richWriter(
  { media, lang }: Pick<Topic, 'media' | 'lang'>,
  { page }: Strings,
  sheet: StyleSheet,
): WriteRich {
  return ({ html }) => {
    const sized = withImageSizes(html, media);
    const addressed = withMediaAddresses(sized, (name) => MEDIA_FOLDER + mediaPath(name));
    const named = withTranscriptNames(withCaptions(addressed), page, lang);
    const whole = sheet.withClasses(withScrollBoxes(withNewWindows(named), page));
    return directionOf(lang) === 'rtl' ? withIsolatedNumbers(whole) : whole;
  };
}

/** Pictures say how large they are, so that the text does not jump when they arrive. */
function withImageSizes(html: string, media: readonly Media[]): string {
  const sizes = new Map(media.map(({ name, width, height }) => [escapeAttribute(name), { width, height }]));
  return html.replace(/<img\b[^<>]* src="media:([^"]*)"/g, (tag, name: string) => {
    const { width, height } = sizes.get(name) ?? {};
    return width && height ? `${tag} width="${Math.round(width)}" height="${Math.round(height)}"` : tag;
  });
}

/** A picture on its own with a title is a figure: a title attribute is out of reach of finger and keyboard. */
const withCaptions = (html: string): string =>
  html.replace(/<p>(<img\b[^<>]*?) title="([^"]*)"([^<>]*>)<\/p>/g, (_, start: string, title: string, end: string) => {
    return `<figure>${start}${end}<figcaption>${title}</figcaption></figure>`;
  });

/** A transcript's summary says that it is one, and of what: a page may have several. */
const withTranscriptNames = (html: string, { transcript }: Strings['page'], lang: string): string =>
  html.replace(/<details data-transcript=""><summary>([^<]*)/g, (_, name: string) => {
    return `<details class="transcript"><summary>${say(escapeAttribute(transcript), { name }, lang)}`;
  });

/** Links to other hosts leave the lesson open: inside an LMS's frame it would be gone, and most hosts refuse a frame. */
const withNewWindows = (html: string): string =>
  html.replace(/<a (?=[^<>]*href="https?:)/g, '<a target="_blank" rel="noopener noreferrer" ');

/** What may be wider than the screen scrolls in a box of its own, which the keyboard reaches too. */
function withScrollBoxes(html: string, { table, code, formula }: Strings['page']): string {
  const box = (label: string): string =>
    `class="scroll" role="group" tabindex="0" aria-label="${escapeAttribute(label)}"`;
  return html
    .replace(/<table\b[\s\S]*?<\/table>/g, (whole) => `<div ${box(table)}>${whole}</div>`)
    .replace(/<pre>(?=([\s\S]*?)<\/pre>)/g, (tag, text: string) => (isWide(text) ? `<pre ${box(code)}>` : tag))
    .replace(/<math\b[\s\S]*?<\/math>/g, (math) => withFormulaBox(math, box(formula)));
}

const isWide = (code: string): boolean => code.split('\n').some((line) => line.length > NARROW);

function withFormulaBox(math: string, box: string): string {
  const isBlock = /^<math\b[^>]* display="block"/.test(math);
  const tex = /<annotation\b[^>]*>([\s\S]*?)<\/annotation>/.exec(math)?.[1] ?? '';
  return isBlock || tex.length > NARROW ? `<span ${box}>${math}</span>` : math;
}
