import type { RuleId } from '../../diagnostics/rules.js';
import { say, stringsFor } from '../../render/strings/index.js';
import { escapeAttribute } from '../../topic/rich-text.js';

const PLAYER =
  /<figure data-player="[^"]*">\n<\w+ src="([^"]*)"[^>]* aria-label="([^"]*)">.*\n(?:<figcaption>(.*)<\/figcaption>\n)?(?:<details data-transcript=""><summary>.*<\/summary>\n([\s\S]*?)\n<\/details>\n)?<\/figure>/g;

/**
 * A link to the file in place of each player, and below it its title and the transcript: Canvas takes the captions away,
 * and in some versions the controls too.
 */
export function withoutPlayers(html: string, lang: string, lose: (rule: RuleId) => void): string {
  const { transcript: sentence } = stringsFor(lang).page;
  return html.replace(PLAYER, (_, address: string, name: string, title?: string, transcript?: string) => {
    lose('loss-player');
    const heading = say(escapeAttribute(sentence), { name }, lang);
    return [
      `<p><a href="${address}">${name}</a></p>`,
      ...(title ? [`<p>${title}</p>`] : []),
      ...(transcript === undefined
        ? []
        : [`<blockquote><p><strong>${heading}</strong></p>\n${transcript}</blockquote>`]),
    ].join('\n');
  });
}
