import { say, stringsFor } from '../../render/strings/index.js';
import type { Means } from './adapt.js';
import type { Markup, MarkupElement } from './markup.js';

/**
 * What stands for a recording (see RichText): where the version has players, one that waits for its learner, else a
 * link to the file. Its title and its transcript follow.
 */
export function writePlayer(figure: MarkupElement, means: Means): Markup[] {
  const parts = figure.children.filter((child): child is MarkupElement => typeof child !== 'string');
  const recording = parts.find(({ name }) => name === 'video' || name === 'audio');
  if (!recording) return [figure];
  const title = parts.find(({ name }) => name === 'figcaption');
  const transcript = parts.find(({ name }) => name === 'details');
  return [
    means.version.players ? player(recording, means) : link(recording, means),
    ...(title ? [{ ...title, name: 'p' }] : []),
    ...(transcript ? transcriptOf(transcript, recording.attributes['aria-label'] ?? '', means) : []),
  ];
}

function link({ attributes }: MarkupElement, { address, lose }: Means): Markup {
  lose('loss-player');
  const href = address(nameOf(attributes.src));
  return element('p', {}, [element('a', { href }, [attributes['aria-label'] ?? ''])]);
}

/** A track cannot carry another language than its own, so that captions stay as they are. */
function player({ name, attributes, children }: MarkupElement, { address }: Means): Markup {
  const { src, poster, 'aria-label': label = '' } = attributes;
  const tracks = children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [{ ...child, attributes: { ...child.attributes, src: address(nameOf(child.attributes.src)) } }],
  );
  const shown = {
    src: address(nameOf(src)),
    ...(poster && { poster: address(nameOf(poster)) }),
    controls: 'controls',
    preload: 'metadata',
    'aria-label': label,
  };
  return element(name, shown, tracks);
}

function transcriptOf({ children }: MarkupElement, name: string, { topic: { lang } }: Means): Markup[] {
  const heading = say(stringsFor(lang).page.transcript, { name }, lang);
  const words = children.filter((child) => typeof child === 'string' || child.name !== 'summary');
  return [element('blockquote', {}, [element('p', {}, [element('strong', {}, [heading])]), ...words])];
}

const nameOf = (address = ''): string => address.replace(/^media:/, '');

const element = (name: string, attributes: Record<string, string>, children: readonly Markup[]): MarkupElement => ({
  name,
  attributes,
  children,
});
