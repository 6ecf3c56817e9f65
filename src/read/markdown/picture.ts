import type { Token } from 'markdown-it';
import { isRecording } from '../players.js';
import { type Fragment, plainText } from '../rich-text.js';
import { placeOf } from './places.js';
import type { QuestionParts } from './question.js';
import type { Reading } from './reading.js';

interface Pictured {
  /** Empty where there is none, for the checks to say. */
  readonly image: Fragment;
  readonly body: Fragment | undefined;
}

/** The last image before a hotspot's choices, and the body without it. */
export function takePicture({ stem, heading, body }: QuestionParts, { parsed }: Reading): Pictured {
  const inlines = stem.flatMap(({ tokens }) => tokens.filter(({ type }) => type === 'inline'));
  const inline = inlines.findLast(({ children }) => children?.some(isImage));
  const image = inline?.children?.findLast(isImage);
  if (!inline || !image) return { image: parsed.fragment([], heading.at), body };
  inline.children = (inline.children ?? []).filter((token) => token !== image);
  const rest = stem.filter((block) => block.inline !== inline || inline.children?.some(isText));
  const tokens = rest.flatMap((block) => block.tokens);
  return {
    image: { kind: 'fragment', tokens: [image], inline: true, text: plainText([image]), at: placeOf(image) },
    body: body && tokens.length > 0 ? { ...body, tokens, text: plainText(tokens) } : undefined,
  };
}

const isImage = (token: Token): boolean => token.type === 'image' && !isRecording(token);

const isText = ({ type, content }: Token): boolean =>
  !type.endsWith('break') && !(type === 'text' && content.trim() === '');
