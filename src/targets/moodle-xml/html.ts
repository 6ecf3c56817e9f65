import type { RuleId } from '../../diagnostics/rules.js';
import { say, stringsFor } from '../../render/strings/index.js';
import { type Media, mediaPath } from '../../topic/media.js';
import { escapeAttribute, type RichText, withMediaAddresses } from '../../topic/rich-text.js';
import type { Topic } from '../../topic/topic.js';
import { inDirection, withoutPageLinks, withTeX } from '../quiz-html.js';
import type { XmlElement } from '../xml.js';

/** Where Moodle finds the files of the field that a text stands in. */
const FILE_BASE = '@@PLUGINFILE@@';

/** Turns the topic's texts into fields of Moodle's questions. */
export interface FieldWriter {
  /** `lose` is told of links to pages of the lesson. */
  readonly html: (text: RichText, lose: (rule: RuleId) => void) => string;
  /** A field that holds that HTML, and in it the files that the HTML shows. */
  readonly field: (html: string) => XmlElement;
}

export function fieldWriter(topic: Topic): FieldWriter {
  const files = new Map(topic.media.map((file) => [mediaPath(file.name), file]));
  const html = (text: RichText, lose: (rule: RuleId) => void): string => {
    const own = text.html.replaceAll(FILE_BASE, `&#64;${FILE_BASE.slice(1)}`);
    const linked = withOpenTranscripts(withoutPageLinks(own, lose), topic.lang);
    const written = withMediaAddresses(withTeX(linked), (name) => `${FILE_BASE}/${mediaPath(name)}`);
    return inDirection(text.inline ? `<p>${written}</p>` : written, topic.lang);
  };
  const field = (content: string): XmlElement => {
    const paths = new Set([...content.matchAll(/="@@PLUGINFILE@@\/([^"]*)"/g)].map(([, path = '']) => path));
    const shown = [...paths].flatMap((path) => files.get(path) ?? []);
    return { '@format': 'html', text: content, ...(shown.length > 0 && { file: shown.map(fileElement) }) };
  };
  return { html, field };
}

/** A file within the field that shows it. */
function fileElement({ name, bytes }: Media): XmlElement {
  const path = `/${mediaPath(name)}`;
  const start = path.lastIndexOf('/') + 1;
  return embedded(path.slice(start), bytes, path.slice(0, start));
}

export const embedded = (name: string, bytes: Uint8Array, path = '/'): XmlElement => ({
  '@name': name,
  '@path': path,
  '@encoding': 'base64',
  '#': Buffer.from(bytes).toString('base64'),
});

/** Moodle's editor drops `details`: a transcript stands open below its recording. */
function withOpenTranscripts(html: string, lang: string): string {
  const { transcript } = stringsFor(lang).page;
  return html.replace(
    /<details data-transcript=""><summary>(.*)<\/summary>\n([\s\S]*?)\n<\/details>/g,
    (_, name: string, words: string) =>
      `<blockquote><p><strong>${say(escapeAttribute(transcript), { name }, lang)}</strong></p>\n${words}</blockquote>`,
  );
}
