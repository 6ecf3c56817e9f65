import type { Token } from 'markdown-it';
import { shownAs } from '../topic/media.js';
import type { Fragment } from './rich-text.js';
import { addressOf } from './rich-text-images.js';
import { decode } from './rich-text-links.js';

/** Image syntax that names a video or a sound. */
export const isRecording = (token: Token): boolean =>
  token.type === 'image' && shownAs(decode(addressOf(token))) !== 'image';

/** The recordings of a fragment that stand in paragraphs of their own: they alone become players. */
export const recordingsIn = ({ tokens }: Fragment): Token[] =>
  tokens.flatMap((token, index) =>
    tokens[index - 1]?.type === 'paragraph_open' ? (recordingsAlone(token) ?? []) : [],
  );

/** `tokens` with one token of HTML in place of each paragraph that holds recordings alone. */
export function withPlayers(tokens: readonly Token[], write: (recording: Token) => string): Token[] {
  return tokens.flatMap((token, index) => {
    const isParagraph = (place: number): boolean =>
      tokens[place]?.type === 'paragraph_open' && recordingsAlone(tokens[place + 1]) !== undefined;
    if (isParagraph(index)) {
      const html = (recordingsAlone(tokens[index + 1]) ?? []).map(write).join('\n');
      return [Object.assign(Object.create(Object.getPrototypeOf(token)), token, htmlBlock(html))];
    }
    return isParagraph(index - 1) || isParagraph(index - 2) ? [] : [token];
  });
}

const htmlBlock = (html: string): Partial<Token> => ({ type: 'html_block', content: `${html}\n`, nesting: 0 });

/** The recordings of a paragraph's words that holds nothing else. */
function recordingsAlone(inline: Token | undefined): Token[] | undefined {
  const shown = (inline?.children ?? []).filter((token) => !isBlank(token));
  return shown.length > 0 && shown.every(isRecording) ? shown : undefined;
}

const isBlank = ({ type, content }: Token): boolean =>
  type.endsWith('break') || (type === 'text' && content.trim() === '');
