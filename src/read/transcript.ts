import { join } from 'node:path';
import { endingOf } from '../topic/media.js';
import type { Position } from '../topic/position.js';
import { escapeAttribute } from '../topic/rich-text.js';
import { pathBeside } from './beside.js';
import { spokenIn } from './captions.js';
import { parseMarkdown } from './markdown/parse.js';
import { captionsText } from './media-signature.js';
import type { Fragment } from './rich-text.js';
import type { Say } from './say.js';
import { readSource } from './source.js';

/** What is said in a video or a sound: Markdown on its way to RichText, or XHTML of plain words. */
export type Transcript = { readonly fragment: Fragment; readonly say: Say } | { readonly html: string };

/** Reads the transcript `name`, which the topic names at `at`; undefined where there is none to read, which is said. */
export type ReadTranscript = (name: string, at: Position) => Transcript | undefined;

/** Reads transcripts from the topic's folder. `sayIn` reports what is wrong inside a file, by its path. */
export function transcriptsIn(folder: string, say: Say, sayIn: (file: string) => Say): ReadTranscript {
  return (name, at) => {
    const write = Object.hasOwn(FORMS, endingOf(name)) ? FORMS[endingOf(name)] : undefined;
    if (!write) {
      say('image-type-unknown', at, { name, role: 'transcript', known: Object.keys(FORMS).join(', ') });
      return undefined;
    }
    if (!pathBeside(name, folder, (rule, args) => say(rule, at, { name, role: 'transcript', ...args })))
      return undefined;
    const file = join(folder, name);
    const text = readSource(file, sayIn(file));
    const transcript = text === undefined ? undefined : write(text, sayIn(file));
    if (text !== undefined && !transcript) say('image-broken', at, { name, role: 'transcript', type: 'WebVTT' });
    return transcript;
  };
}

/** A transcript's forms by the file's ending; `text` has LF alone. */
const FORMS: Readonly<Record<string, (text: string, say: Say) => Transcript | undefined>> = {
  md: (text, say) => {
    const { blocks, fragment, finish } = parseMarkdown(text, { say, locate: (line, column) => ({ line, column }) });
    const parsed = fragment(blocks, { line: 1, column: 1 });
    finish();
    return { fragment: parsed, say };
  },
  txt: (text) => ({ html: paragraphs(text.split(/\n\s*\n/)) }),
  vtt: (text) => {
    const captions = captionsText(new TextEncoder().encode(text));
    return captions === undefined ? undefined : { html: paragraphs(spokenIn(captions)) };
  },
};

const paragraphs = (texts: readonly string[]): string =>
  texts
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${escapeAttribute(text.trim()).replace(/\n/g, '<br />\n')}</p>`)
    .join('\n');
