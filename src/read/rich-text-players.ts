import type { Token } from 'markdown-it';
import { mediaType, shownAs } from '../topic/media.js';
import type { Position } from '../topic/position.js';
import { escapeAttribute, type MediaReference } from '../topic/rich-text.js';
import { captionsOf } from './captions.js';
import { type Attribute, pickAttributes } from './markdown/attributes.js';
import { attributesOfImage } from './markdown/image-attributes.js';
import { placeOf } from './markdown/places.js';
import { plainText } from './rich-text.js';
import { addressOf, nameBeside } from './rich-text-images.js';
import { decode } from './rich-text-links.js';
import type { Say } from './say.js';

/** A video or a sound as its author describes it. */
export interface Recording {
  readonly role: 'video' | 'audio';
  readonly at: Position;
  readonly name: string;
  readonly alt: string;
  /** Empty where there is none. */
  readonly title: string;
  readonly captions: readonly MediaReference[];
  readonly poster: MediaReference | undefined;
  /** A path below the topic's folder, and where it is named. */
  readonly transcript: { readonly name: string; readonly at: Position } | undefined;
}

const USABLE = { video: ['captions', 'transcript', 'poster', '.silent'], audio: ['transcript'] } as const;

/** Reads image syntax that names a video or a sound; undefined where its address is none. What it lacks is said. */
export function readRecording(image: Token, say: Say): Recording | undefined {
  const at = placeOf(image);
  const address = addressOf(image);
  const role = shownAs(decode(address)) === 'audio' ? 'audio' : 'video';
  const alt = plainText(image.children ?? []);
  const attributes = pickAttributes(attributesOfImage(image), USABLE[role], say);
  const name = nameBeside(address, { role, at }, say);
  if (name === undefined) return undefined;
  if (alt === '') say('image-without-alt', at, { name, role });
  const silent = attributes.has('.silent');
  if (role === 'video' && !silent && !attributes.has('captions')) say('captions-missing', at, { name });
  if ((role === 'audio' || silent) && !attributes.has('transcript')) say('transcript-missing', at, { name });
  return {
    role,
    at,
    name,
    alt,
    title: String(image.attrGet('title') ?? '').replace(/\s+/gu, ' '),
    captions: files(attributes.get('captions'), 'captions', say),
    poster: files(attributes.get('poster'), 'poster', say)[0],
    transcript: filesNamed(attributes.get('transcript'), 'transcript', say)[0],
  };
}

const files = (attribute: Attribute | undefined, role: 'captions' | 'poster', say: Say): MediaReference[] =>
  filesNamed(attribute, role, say).map(({ name, at }) => ({ role, name, alt: '', decorative: true, at }));

/** The files that an attribute names; captions may be several, parted by commas. */
function filesNamed(attribute: Attribute | undefined, role: string, say: Say): { name: string; at: Position }[] {
  if (!attribute) return [];
  const { value, at } = attribute;
  const addresses = role === 'captions' ? value.split(',') : [value];
  return addresses.flatMap((address) => {
    const name = nameBeside(address.trim(), { role, at }, say);
    return name === undefined ? [] : [{ name, at }];
  });
}

/** The files of a recording that a package has to hold. */
export const filesOf = ({ role, name, alt, at, captions, poster }: Recording): MediaReference[] => [
  { role, name, alt, decorative: false, at },
  ...captions,
  ...(poster ? [poster] : []),
];

/**
 * A recording as a player that waits for its learner, in XHTML; `transcript` is XHTML too. Its summary is the
 * recording's name alone: the lesson pages say what it is in their own language.
 */
export function writePlayer(recording: Recording, lang: string, transcript: string | undefined): string {
  const { role, name, alt, title, captions, poster } = recording;
  const shown = poster && mediaType(poster.name, 'poster') ? ` poster="media:${escapeAttribute(poster.name)}"` : '';
  const attributes = `src="media:${escapeAttribute(name)}"${shown} controls="" preload="metadata"`;
  const inline = role === 'video' ? ' playsinline=""' : '';
  const tracks = captions.map(({ name: file }) => track(file, lang)).join('');
  return [
    `<figure data-player="${role}">`,
    `<${role} ${attributes}${inline} aria-label="${escapeAttribute(alt)}">${tracks}</${role}>`,
    ...(title ? [`<figcaption>${escapeAttribute(title)}</figcaption>`] : []),
    ...(transcript === undefined
      ? []
      : [`<details data-transcript=""><summary>${escapeAttribute(alt)}</summary>\n${transcript}\n</details>`]),
    '</figure>',
  ].join('\n');
}

function track(name: string, topicLang: string): string {
  const { lang, label } = captionsOf(name, topicLang);
  return `<track kind="captions" src="media:${escapeAttribute(name)}" srclang="${escapeAttribute(lang)}" label="${escapeAttribute(label)}" />`;
}
