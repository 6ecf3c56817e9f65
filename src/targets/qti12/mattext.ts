import type { RuleId } from '../../diagnostics/rules.js';
import { type RichText, withMediaAddresses } from '../../topic/rich-text.js';
import { filePath } from '../file-path.js';
import { inDirection, withoutPageLinks, withTeX } from '../quiz-html.js';
import type { XmlElement } from '../xml.js';
import { withoutPlayers } from './players.js';

/** Where Canvas finds the files of an imported package. */
export const FILE_BASE = '$IMS-CC-FILEBASE$/';

/** Turns the topic's texts into HTML as Canvas shows it. */
export interface HtmlWriter {
  /**
   * `lang` is the text's language, in a course that of its topic; `lose` is told of what Canvas has no place for: links
   * to pages of the lesson, and players.
   */
  readonly write: (text: RichText, lang: string, lose: (rule: RuleId) => void) => string;
  /** Names of the pictures and recordings in what was written so far. */
  readonly files: () => ReadonlySet<string>;
}

/** `base` leads from where the texts stand to the folder of the topic's files. */
export function htmlWriter(base = FILE_BASE): HtmlWriter {
  const files = new Set<string>();
  const address = (name: string): string => {
    files.add(name);
    return base + filePath(name);
  };
  const write: HtmlWriter['write'] = (text, lang, lose) => {
    const linked = withoutPlayers(withoutPageLinks(text.html, lose), lang, lose);
    const html = withMediaAddresses(withTeX(linked), address);
    // Canvas removes the element `s`, not the element `del`.
    const kept = html.replace(/<(\/?)s>/g, '<$1del>');
    return inDirection(text.inline ? `<p>${kept}</p>` : kept, lang);
  };
  return { write, files: () => files };
}

/** HTML as escaped text: the one form that Classic Quizzes and New Quizzes treat alike. */
export const mattext = (html: string): XmlElement => ({
  material: { mattext: { '@texttype': 'text/html', '#': html } },
});

/** Text where Canvas shows no markup. */
export const plainMattext = (text: string): XmlElement => ({
  material: { mattext: { '@texttype': 'text/plain', '#': text } },
});
