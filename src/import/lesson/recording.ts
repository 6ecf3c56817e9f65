import { childrenOf, first, textOf, type XmlNode } from '../../unpack/xml-node.js';
import { escapeLine } from '../../write/escape.js';
import { firstOf } from './class.js';

interface RecordingMeans {
  readonly media: (address: string) => string | undefined;
  /** Takes a file over that the package has as a part of the page. */
  readonly keep: (path: string, text: string) => void;
  readonly markdown: (content: XmlNode['content']) => string;
}

/** The Markdown of a video or a sound of ours, with its captions, poster and transcript; undefined without its file. */
export function recordingIn(figure: XmlNode, { media, keep, markdown }: RecordingMeans): string | undefined {
  const player = childrenOf(figure).find(({ name }) => name === 'video' || name === 'audio');
  const path = media(player?.attributes.src ?? '');
  if (!player || path === undefined) return undefined;
  const tracks = childrenOf(player).flatMap(({ name, attributes }) =>
    name === 'track' ? (media(attributes.src ?? '') ?? []) : [],
  );
  const poster = media(player.attributes.poster ?? '');
  const details = firstOf(figure, 'transcript');
  const transcript = `${path.replace(/\.[^.]*$/, '')}.md`;
  if (details)
    keep(
      transcript,
      `${markdown(details.content.filter((part) => typeof part === 'string' || part.name !== 'summary'))}\n`,
    );
  const attributes = [
    ...(tracks.length > 0 ? [`captions="${tracks.join(',')}"`] : []),
    ...(poster === undefined ? [] : [`poster="${poster}"`]),
    ...(details ? [`transcript="${transcript}"`] : []),
    ...(player.name === 'video' && tracks.length === 0 ? ['.silent'] : []),
  ];
  const title = textOf(first(figure, 'figcaption')).replace(/\s+/g, ' ').trim();
  const words = title === '' ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`;
  const more = attributes.length > 0 ? `{${attributes.join(' ')}}` : '';
  return `![${escapeLine(player.attributes['aria-label'] ?? '')}](<${path}>${words})${more}`;
}
